import type { Credential } from '../../contract/generated/types.gen.js';

/**
 * A form element of the kit as a flow uses it. `data-demand` says which demand its value meets, `data-token-for` that it
 * names the token of that demand, `data-secret` under what name its value goes into the request and into no state.
 */
export interface Field extends HTMLElement {
  readonly value: unknown;
  readonly problem: string;
  checkValidity(): boolean;
  clear(): void;
}

/** The kit's fields in a form, in their order. */
export function fieldsOf(form: HTMLFormElement | null): readonly Field[] {
  return [...(form?.elements ?? [])].filter((element): element is Field => 'problem' in element && 'clear' in element);
}

/** What was typed to meet demands. */
export function credentialsIn(fields: readonly Field[]): readonly Credential[] {
  return fields.flatMap(({ dataset, value }) => {
    const { demand } = dataset;
    if (demand === undefined) return [];
    const token = fields.find((field) => field.dataset['tokenFor'] === demand);
    return [{ kind: demand, value: String(value), ...(token && { tokenId: String(token.value) }) }];
  });
}

/** What was typed as a secret of the request itself, such as a new password. */
export function secretsIn(fields: readonly Field[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ dataset, value }) => {
      const { secret } = dataset;
      return secret === undefined ? [] : [[secret, String(value)]];
    }),
  );
}

/** Empties every field that meets a demand (FA-2). */
export function forgetSecrets(form: HTMLFormElement | null): void {
  for (const field of fieldsOf(form)) if (field.dataset['demand'] !== undefined) field.clear();
}

/**
 * The field for a part of the request, such as `#/input/name`: its `data-field` names that part, or one around it.
 */
export function fieldFor(pointer: string, root: ParentNode): HTMLElement | undefined {
  const fields = [...root.querySelectorAll<HTMLElement>('[data-field]')];
  return fields.find(({ dataset: { field = '' } }) => pointer === field || pointer.startsWith(`${field}/`));
}

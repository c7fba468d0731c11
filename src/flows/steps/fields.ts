import type { Credential } from '../../contract/generated/types.gen.js';

/** A form element of the kit as a flow uses it; `data-demand` says which demand its value meets. */
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
    return demand === undefined ? [] : [{ kind: demand, value: String(value) }];
  });
}

/** Empties every field that meets a demand (FA-2). */
export function forgetSecrets(form: HTMLFormElement | null): void {
  for (const field of fieldsOf(form)) if (field.dataset['demand'] !== undefined) field.clear();
}

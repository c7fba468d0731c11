import { oneEvent } from '@open-wc/testing';

/** Draws a device on a host that is not meant for demonstrations: what it refuses, and what it shows once it is named. */
export async function onOtherHost(tag: string): Promise<readonly [refused: string, drawn: string]> {
  const page = document.createElement('iframe');
  page.src = `http://bank.localhost:${location.port}/test/support/other-host.html#${tag}`;
  const told = oneEvent(window, 'message') as unknown as Promise<MessageEvent<[string, string]>>;
  document.body.append(page);
  const { data } = await told;
  page.remove();
  return data;
}

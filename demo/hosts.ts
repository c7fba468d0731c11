import { assertDemoHost } from '../src/mocks/otp/demo-host.js';

/** Hosts besides localhost that somebody named for the demo: `<meta name="demo-hosts" content="demo.example">` (TX-6). */
export function namedHosts(): readonly string[] {
  return metaContent('demo-hosts').split(/\s+/).filter(Boolean);
}

/** Whether a page of the demo may be a token or a bank on this host (TX-6). */
export function isDemoHost(hostname: string): boolean {
  try {
    assertDemoHost(hostname, namedHosts());
    return true;
  } catch {
    return false;
  }
}

/**
 * The address of the token page as a phone can open it, or `undefined` where this page knows of none (TX-5).
 *
 * @param page address of the page that asks
 * @param configured where it is served elsewhere: `<meta name="token-page" content="https://…/token.html">`
 */
export function tokenPageAddress(page: string, configured: string = metaContent('token-page')): string | undefined {
  if (configured) return new URL(configured, page).href;
  const { protocol, hostname } = new URL(page);
  // Nobody but this machine finds itself under these names.
  const isHere = !/^https?:$/.test(protocol) || /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(hostname);
  return isHere ? undefined : new URL('token.html', page).href;
}

function metaContent(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name='${name}']`)?.content.trim() ?? '';
}

import { expect } from '@open-wc/testing';
import { isDemoHost, namedHosts, tokenPageAddress } from '../../demo/hosts.js';

describe('hosts of the demo', () => {
  const addresses: readonly [page: string, configured: string, address: string | undefined][] = [
    ['http://localhost:5173/', '', undefined],
    ['http://demo.localhost:5173/', '', undefined],
    ['http://127.0.0.1:8080/index.html', '', undefined],
    ['http://[::1]/', '', undefined],
    ['file:///srv/demo/index.html', '', undefined],
    ['https://demo.example/', '', 'https://demo.example/token.html'],
    ['https://demo.example/shown/index.html?a=b#/otp', '', 'https://demo.example/shown/token.html'],
    ['http://192.168.1.20:8080/', '', 'http://192.168.1.20:8080/token.html'],
    ['https://localhost.example/', '', 'https://localhost.example/token.html'],
    ['http://localhost:5173/', 'https://phone.example/token.html', 'https://phone.example/token.html'],
    ['https://demo.example/a/', '../b/token.html', 'https://demo.example/b/token.html'],
  ];
  for (const [page, configured, address] of addresses) {
    it(`[TX-5] ${page} sends a phone to ${address ?? 'no address'}${configured && ', which was configured'}`, () => {
      expect(tokenPageAddress(page, configured)).to.equal(address);
    });
  }

  it('[TX-6] are named in the page, separated by spaces', () => {
    const meta = document.createElement('meta');
    meta.name = 'demo-hosts';
    document.head.append(meta);
    try {
      expect(namedHosts()).to.deep.equal([]);
      expect(isDemoHost('demo.example')).to.equal(false);
      expect(isDemoHost('localhost')).to.equal(true);
      meta.content = ' demo.example  phone.example ';
      expect(namedHosts()).to.deep.equal(['demo.example', 'phone.example']);
      expect(isDemoHost('phone.example')).to.equal(true);
      expect(isDemoHost('example')).to.equal(false);
    } finally {
      meta.remove();
    }
  });
});

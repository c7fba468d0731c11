import { expect } from '@open-wc/testing';
import { assertDemoHost } from '../../../src/mocks/otp/demo-host.js';

describe('assertDemoHost', () => {
  for (const hostname of ['localhost', '127.0.0.1', '[::1]', '']) {
    it(`[TX-6] starts on "${hostname}"`, () => {
      expect(() => assertDemoHost(hostname)).to.not.throw();
    });
  }

  it('[TX-6] starts on a host that was named for it', () => {
    expect(() => assertDemoHost('demo.example', ['demo.example'])).to.not.throw();
  });

  for (const hostname of [
    'bank.example',
    'localhost.bank.example',
    'demo.example.evil.example',
    '127.0.0.2',
    '0.0.0.0',
  ]) {
    it(`[TX-6] refuses to start on ${hostname}`, () => {
      expect(() => assertDemoHost(hostname, ['demo.example'])).to.throw('does not start');
    });
  }
});

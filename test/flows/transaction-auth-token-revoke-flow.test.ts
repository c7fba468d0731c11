import '../../src/define/transaction-auth-token-revoke-flow.js';
import { everyFlow } from './every-flow.js';

everyFlow({
  tag: 'transaction-auth-token-revoke-flow',
  title: { ja: 'トランザクション認証のトークン失効', en: 'Revoke transaction-authentication tokens' },
  row: /相沢 美咲/,
  act: { ja: '失効', en: 'Revoke' },
  withCode: true,
  done: { ja: /1名のトークンを失効しました/, en: /The token of 1 user was revoked/ },
});

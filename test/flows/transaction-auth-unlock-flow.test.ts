import '../../src/define/transaction-auth-unlock-flow.js';
import { everyFlow } from './every-flow.js';

everyFlow({
  tag: 'transaction-auth-unlock-flow',
  title: { ja: 'トランザクション認証の利用停止解除', en: 'Lift suspensions of transaction authentication' },
  row: /伊藤 健一/,
  act: { ja: '停止解除', en: 'Lift suspension' },
  withCode: false,
  done: { ja: /1名の利用停止を解除しました/, en: /The suspension of 1 user was lifted/ },
});

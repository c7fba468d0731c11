import type { MessagesIn } from '../catalogue.js';
import type { OtpTokenIssueFlowMessages } from '../ja/otp-token-issue-flow.js';

const en: MessagesIn<OtpTokenIssueFlowMessages> = (words, formats) => {
  const noteIds = `Note the ${words.serviceId.toLowerCase()} and the ${words.userId.toLowerCase()} in the mail.`;
  const enterThem = `Enter them with the ${words.startPassword.toLowerCase()} that you chose, and press "Send".`;
  return {
    title: words.otpTokenIssueTitle,
    steps: {
      apply: 'Apply',
      'set-up-app': 'Set up the app',
      confirm: words.confirmAuthentication,
      issued: 'Done',
      result: 'Result',
    },
    leads: {
      apply: `Enter the e-mail address of the telephone that will hold the token, and a start password. Then press "${words.issueToken}".`,
      'set-up-app': 'Set up the app on your telephone.',
      confirm: `Enter the one-time password that the app shows, and press "${words.confirmAuthentication}".`,
    },
    buttons: { apply: words.issueToken, confirm: words.confirmAuthentication, issued: 'Finish', result: 'Finish' },
    before: 'Before you begin',
    setTheClock: 'Check that date and time of the telephone are right. One-time passwords are made from them.',
    allowTheMail: (p) => `If you filter mail, allow mail from the domain ${p.domain}.`,
    noteTheStartPassword: 'You will need the start password to set up the app. Note it down.',
    clockOff: (p) =>
      `The clock of this device is about ${formats.plural(Math.round(Math.abs(p.seconds) / 60), {
        one: '# minute',
        other: '# minutes',
      })} ${p.seconds > 0 ? 'fast' : 'slow'}. Check the device with the app, too.`,
    app: 'The app',
    apps: [
      { value: 'new', label: 'I will use it for the first time' },
      { value: 'installed', label: 'I use it already', hint: 'It is set up by "Add a token" in the app.' },
    ],
    email: words.email,
    startPassword: words.startPassword,
    refused: 'The bank did not accept this. Please enter it again.',
    mailSent: (p) => `A mail was sent to ${p.email}.`,
    newApp: [noteIds, 'Install the app by the link in the mail.', `Open the app. ${enterThem}`],
    installedApp: [noteIds, 'Open the app and choose "Add a token".', enterThem],
    mostTokens: (p) => `One app holds up to ${formats.plural(p.count, { one: '# token', other: '# tokens' })}.`,
    noMail: (p) =>
      `If no mail arrives, check the filter for ${p.domain} and the address, and apply again by "${words.back}".`,
    waiting: (p) =>
      `Waiting for the app. This page goes on by itself once it is set up (about ${formats.plural(p.minutes, {
        one: '# minute',
        other: '# minutes',
      })} left).`,
    clockOfTheApp: 'The number changes every minute. It does not match if the clock of the device is wrong.',
    issued: 'You can use one-time passwords now.',
    fromNowOn: 'From now on you are asked for one when you log in and when you transfer money.',
    receipt: 'Receipt number',
  };
};

export default en;

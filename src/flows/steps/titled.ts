import type { Catalogue, MessagesIn } from '../../messages/catalogue.js';
import type { FlowMessages } from '../../messages/flow-messages.js';

/** The catalogue of a flow whose title says which of several things it is about. */
export function titled<M extends FlowMessages>(
  catalogue: Catalogue<M>,
  titleIn: (messages: M) => string,
): Catalogue<M> {
  const own =
    (messagesIn: MessagesIn<M>): MessagesIn<M> =>
    (...given) => {
      const messages = messagesIn(...given);
      return { ...messages, title: titleIn(messages) };
    };
  return {
    name: catalogue.name,
    ja: own(catalogue.ja),
    en: async () => ({ default: own((await catalogue.en()).default) }),
  };
}

import { isSame } from '@/lib/commands/changes';
import type { TextLanguage } from '@/lib/model/message';
import type { Template, TextChannel, TextForms } from '@/lib/model/template';
import { type FormName, formOf } from '@/lib/outreach/templates/mistakesIn';
import type { ShippedTemplate, ShippedText } from '@/lib/outreach/templates/shippedTemplate';

/** What of a template is edited: a save makes the next version of it. */
export type Edited = Pick<Template, 'purpose' | 'texts'>;

const nothing: ShippedText = { subject: '', body: '' };

/** A shipped text in the shape of an own one, to be copied. */
export function ownTexts({ texts }: ShippedTemplate): Template['texts'] {
  return Object.fromEntries(
    Object.entries(texts).map(([language, { email, dm, shopInvite }]) => [
      language,
      { email, dm: dm ?? nothing, ...(shopInvite ? { shopInvite } : {}) },
    ]),
  );
}

export function textIn(
  { texts }: Pick<Edited, 'texts'>,
  language: TextLanguage,
  channel: TextChannel,
): ShippedText {
  const forms = texts[language];
  return forms?.[formOf(forms, channel)] ?? nothing;
}

/** One text of one language, as typed. Only e-mail has a subject. */
export function withText(
  edited: Edited,
  language: TextLanguage,
  channel: TextChannel,
  text: ShippedText,
): Edited {
  const forms = edited.texts[language] ?? { email: nothing, dm: nothing };
  return inLanguage(edited, language, { ...forms, [formOf(forms, channel)]: text });
}

/** Gives a channel words of its own in every language, beginning with those it shared. */
export function withOwnVersion(edited: Edited, channel: Exclude<TextChannel, 'email'>): Edited {
  return everyLanguage(edited, (forms) => ({ ...forms, [channel]: forms[channel] ?? forms.dm }));
}

/** The channel's own words go: it takes the shared form again. */
export function withoutOwnVersion(edited: Edited, channel: Exclude<TextChannel, 'email'>): Edited {
  return everyLanguage(edited, ({ [channel]: _gone, ...rest }) => rest as TextForms);
}

/** Whether a channel has words of its own in any language. */
export const hasOwnVersion = ({ texts }: Pick<Edited, 'texts'>, channel: TextChannel): boolean =>
  channel !== 'email' && Object.values(texts).some((forms) => forms[channel as FormName] !== undefined);

export const isUnchanged = (edited: Edited, stored: Edited): boolean =>
  edited.purpose === stored.purpose && isSame(edited.texts, stored.texts);

function everyLanguage(edited: Edited, change: (forms: TextForms) => TextForms): Edited {
  const texts = Object.entries(edited.texts).map(([language, forms]) => [language, change(forms)]);
  return { ...edited, texts: Object.fromEntries(texts) as Edited['texts'] };
}

function inLanguage(edited: Edited, language: TextLanguage, forms: TextForms): Edited {
  return { ...edited, texts: { ...edited.texts, [language]: forms } };
}

import { expect, test } from 'vitest';
import { shownText } from '@/components/outreach/editStretches';
import { sourceOf } from '@/components/outreach/stretchesOf';
import {
  hasOwnVersion,
  ownTexts,
  textIn,
  withOwnVersion,
  withoutOwnVersion,
  withText,
} from '@/components/templates/editedTemplate';
import { templateStretches } from '@/components/templates/templateStretches';
import { textLanguages } from '@/lib/model/message';
import { templateSchema } from '@/lib/model/template';
import { shippedTemplates } from '@/lib/outreach/templates';
import { makeTemplate } from '@/tests/make';

test('[TPL-14] a copy of a shipped text is a template with the same words in each language and form', () => {
  for (const one of shippedTemplates) {
    const copy = makeTemplate({ purpose: one.purpose, texts: ownTexts(one) });

    expect(templateSchema.safeParse(copy).success).toBe(true);
    for (const language of textLanguages) {
      expect(copy.texts[language]?.email).toEqual(one.texts[language].email);
      expect(copy.texts[language]?.shopInvite).toEqual(one.texts[language].shopInvite);
    }
  }
});

test('[TPL-12] direct messages share one form until a channel gets words of its own, and again afterwards', () => {
  const start = { purpose: 'own' as const, texts: {} };
  const shared = withText(start, 'en', 'tiktokDm', { subject: '', body: 'Hi' });
  const own = withText(withOwnVersion(shared, 'whatsapp'), 'en', 'whatsapp', { subject: '', body: 'Hey' });

  expect(textIn(shared, 'en', 'instagramDm').body).toBe('Hi');
  expect([textIn(own, 'en', 'whatsapp').body, textIn(own, 'en', 'tiktokDm').body]).toEqual(['Hey', 'Hi']);
  expect([hasOwnVersion(shared, 'whatsapp'), hasOwnVersion(own, 'whatsapp')]).toEqual([false, true]);
  expect(textIn(withoutOwnVersion(own, 'whatsapp'), 'en', 'whatsapp').body).toBe('Hi');
  expect(textIn(own, 'de', 'email')).toEqual({ subject: '', body: '' });
});

test('[TPL-14] chips show every variable, also inside conditions, and store the same text again', () => {
  for (const { texts } of shippedTemplates)
    for (const language of textLanguages) {
      const { body } = texts[language].email;
      const stretches = templateStretches(body, (path) => `[${path}]`);

      expect(sourceOf(stretches)).toBe(body);
      expect(shownText(stretches)).toContain('[sender.title]');
      expect(shownText(stretches)).not.toMatch(/\{[{%]/);
    }
});

import { expect, test } from 'vitest';
import { textLanguages } from '@/lib/model/message';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { compareFacts } from '@/lib/outreach/facts/compareFacts';
import { findFacts } from '@/lib/outreach/facts/findFacts';
import { shippedTemplates } from '@/lib/outreach/templates';
import { draftOf, samples } from '../samples';

const others = textLanguages.filter((language) => language !== 'zh');

/** The two sides of a shipped template, filled for one creator, as the draft screen compares them. */
function differences(
  template: (typeof shippedTemplates)[number],
  form: 'email' | 'dm' | 'shopInvite',
  sample: (typeof samples)[number],
  language: (typeof others)[number],
): string[] {
  const values = draftValues(draftOf(sample, 'zh', language));
  const words = (side: 'working' | 'outgoing', of: 'zh' | typeof language) => {
    const { subject, text } = renderSide(template.texts[of][form] ?? { subject: '', body: '' }, values[side]);
    return findFacts(`${subject}\n${text}`, of);
  };
  return compareFacts(words('working', 'zh'), words('outgoing', language)).differences.map(
    ({ key }) => `${template.templateId} ${form} ${language}: ${key}`,
  );
}

test('[LOCK-1] the two sides of every template say the same', () => {
  const found = shippedTemplates.flatMap((template) =>
    (['email', 'dm', 'shopInvite'] as const).flatMap((form) =>
      samples.flatMap((sample) =>
        others.flatMap((language) => differences(template, form, sample, language)),
      ),
    ),
  );

  expect(shippedTemplates).toHaveLength(13);
  expect(found).toEqual([]);
});

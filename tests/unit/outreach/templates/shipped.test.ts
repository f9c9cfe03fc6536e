import { describe, expect, test } from 'vitest';
import { channels, textLanguages } from '@/lib/model/message';
import { limitsOf } from '@/lib/outreach/channels/limits';
import { measure } from '@/lib/outreach/channels/measure';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import { pathsIn } from '@/lib/outreach/drafts/parseText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { startDraft } from '@/lib/outreach/drafts/startDraft';
import { shippedTemplate, shippedTemplates } from '@/lib/outreach/templates';
import { offerKinds, offerTypes } from '@/lib/outreach/templates/offerTypes';
import { variables } from '@/lib/outreach/templates/variables';
import { draftOf, type Sample, samples } from '../samples';

const forms = ['email', 'dm'] as const;
const cases = shippedTemplates.flatMap((template) =>
  textLanguages.flatMap((language) =>
    channels.flatMap((channel) => samples.map((sample) => ({ template, language, channel, sample }))),
  ),
);

describe('shipped templates', () => {
  test('[TPL-1] are T01, T03 and T04, each in seven languages with an e-mail and a short form', () => {
    const ids = shippedTemplates.map(({ templateId, version }) => [templateId, version]);

    expect(ids).toEqual([
      ['T01', 1],
      ['T03', 1],
      ['T04', 1],
    ]);
    for (const template of shippedTemplates) {
      expect(Object.keys(template.texts).sort()).toEqual([...textLanguages].sort());
      expect(shippedTemplate(template.templateId)).toBe(template);
    }
    expect(shippedTemplate('T99')).toBeUndefined();
  });

  test.each(shippedTemplates.flatMap((template) => forms.map((form) => ({ template, form }))))(
    '[TPL-2] every language of $template.templateId $form asks for the same variables',
    ({ template, form }) => {
      const english = pathsOf(template.texts.en[form]);

      for (const language of textLanguages) {
        expect(pathsOf(template.texts[language][form]), language).toEqual(english);
      }
      expect(english.filter((path) => !variables.some((one) => one.path === path))).toEqual([]);
    },
  );

  test('[TPL-3] every template × language × channel fills for three creators: nothing missing, no liquid left, within the advice', () => {
    const rows = cases.map(({ template, language, channel, sample }) => {
      const filled = fill(template, language, channel, sample);
      const { count, unit, state, subject } = measure(
        channel,
        filled.subject ?? '',
        filled.text ?? '',
        language,
      );
      return {
        id: template.templateId,
        language,
        channel,
        creator: sample.name,
        filled,
        count,
        unit,
        state,
        subject,
      };
    });

    const widest = shippedTemplates.flatMap(({ templateId }) =>
      channels.map((channel) => [
        `${templateId} ${channel}`,
        ...textLanguages.map((language) =>
          Math.max(
            ...rows
              .filter((row) => row.id === templateId && row.channel === channel && row.language === language)
              .map(({ count }) => count),
          ),
        ),
      ]),
    );
    console.info([['longest of three', ...textLanguages], ...widest].map((row) => row.join('\t')).join('\n'));

    for (const row of rows) {
      const name = `${row.id} ${row.language} ${row.channel} ${row.creator}`;
      expect(row.filled.missing, name).toEqual([]);
      expect(row.filled.text, name).not.toMatch(/[{}]|undefined|null|\n\n\n| {2}| ,|\.\.| $/m);
      expect({ name, state: row.state }).toEqual({ name, state: 'fine' });
      if (row.channel !== 'email') expect(row.filled.text, name).not.toMatch(/https?:/);
    }
  });
});

const pathsOf = ({ subject, body }: { subject: string; body: string }) =>
  [...new Set([...pathsIn(subject), ...pathsIn(body)])].sort();

function fill(
  template: (typeof shippedTemplates)[number],
  language: (typeof textLanguages)[number],
  channel: (typeof channels)[number],
  sample: Sample,
) {
  const { outgoing } = startDraft(template, 'zh', language, channel);
  return renderSide(outgoing, draftValues(draftOf(sample, 'zh', language)).outgoing);
}

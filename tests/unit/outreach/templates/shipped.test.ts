import { describe, expect, test } from 'vitest';
import { channels, textLanguages } from '@/lib/model/message';
import { measure } from '@/lib/outreach/channels/measure';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import { pathsIn } from '@/lib/outreach/drafts/parseText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { startDraft } from '@/lib/outreach/drafts/startDraft';
import { shippedTemplate, shippedTemplates } from '@/lib/outreach/templates';
import { offerKinds, offerTypes, shareOfSales } from '@/lib/outreach/templates/offerTypes';
import { variables } from '@/lib/outreach/templates/variables';
import english from '@/locales/en.json';
import chinese from '@/locales/zh-CN.json';
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

  test('[TPL-4] the first follow-up says its new thing in fifty words, before the foot', () => {
    for (const language of ['en', 'es', 'fr', 'de'] as const) {
      const [before = ''] =
        shippedTemplate('T03')?.texts[language].email.body.split('{{ sender.name }}') ?? [];
      const values = draftValues(draftOf(samples[0] as Sample, 'zh', language)).outgoing;
      const { text } = renderSide({ subject: '', body: before }, values);
      const { count } = measure('email', '', text ?? '', language);

      expect(count, language).toBeGreaterThan(20);
      expect(count, language).toBeLessThanOrEqual(50);
    }
  });

  test('[TPL-5] every e-mail names who writes and ends with a way out of one line; the postal address stands where it is set', () => {
    for (const { template, language, sample, channel } of cases) {
      if (channel !== 'email') continue;
      const { text } = fill(template, language, channel, sample);
      const paragraphs = (text ?? '').split('\n\n');
      const { sender } = sample.sources.brand;

      expect(paragraphs.at(-2)).toContain(sender.name);
      expect(paragraphs.at(-2)?.includes('8 Example Road')).toBe(sender.postalAddress !== '');
      expect(paragraphs.at(-1)).not.toContain('\n');
      expect(template.texts[language].email.body.endsWith(paragraphs.at(-1) as string)).toBe(true);
    }
  });

  test('[TPL-6] no text claims that something is lawful, answers a mail that was never sent, or shouts', () => {
    for (const { templateId, texts } of shippedTemplates) {
      for (const language of textLanguages) {
        const { email, dm } = texts[language];
        const all = `${email.subject}\n${email.body}\n${dm.body}`;

        expect(all, `${templateId} ${language}`).not.toMatch(
          /complian|legal|lawful|gdpr|dsgvo|rgpd|can-spam|合规|合法|適法|합법/i,
        );
        expect(email.subject).not.toMatch(/^(re|aw|fwd?|回复|转发)\s*[:：]|[!！]/i);
        expect(dm.subject).toBe('');
      }
    }
  });

  test('[TPL-7] every kind of offer has its words in every language, and they differ', () => {
    for (const language of textLanguages) {
      const words = offerKinds.map((kind) => offerTypes[kind][language]);

      expect(new Set(words).size).toBe(offerKinds.length);
      expect(words.every((text) => text.trim() !== '')).toBe(true);
      expect(shareOfSales[language]('15%')).toContain('15%');
    }
  });

  test('[TPL-8] a variable is listed once and has a name on the screen in both languages', () => {
    const paths = variables.map(({ path }) => path);
    const nameIn = (texts: object, path: string) =>
      path.split('.').reduce<unknown>((holder, name) => (holder as Record<string, unknown>)?.[name], texts);

    expect(new Set(paths).size).toBe(paths.length);
    for (const { labelKey } of variables) {
      expect(nameIn(english, labelKey), labelKey).toEqual(expect.any(String));
      expect(nameIn(chinese, labelKey), labelKey).toEqual(expect.any(String));
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

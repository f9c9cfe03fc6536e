import { describe, expect, test } from 'vitest';
import { stageKinds } from '@/lib/model/brand';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import { type TextChannel, templatePurposes, textChannels } from '@/lib/model/template';
import { measure } from '@/lib/outreach/channels/measure';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import { pathsIn } from '@/lib/outreach/drafts/parseText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { shippedTemplate, shippedTemplates } from '@/lib/outreach/templates';
import { foot } from '@/lib/outreach/templates/foot';
import { offerKinds, offerTypes, shareOfSales } from '@/lib/outreach/templates/offerTypes';
import { purposesAt } from '@/lib/outreach/templates/purposesAt';
import { blockFor, lackingIn, requiredIn } from '@/lib/outreach/templates/required';
import type { ShippedTemplate } from '@/lib/outreach/templates/shippedTemplate';
import { textFor } from '@/lib/outreach/templates/textFor';
import { variables } from '@/lib/outreach/templates/variables';
import { wayOut } from '@/lib/outreach/templates/wayOut';
import english from '@/locales/en.json';
import chinese from '@/locales/zh-CN.json';
import { draftOf, type Sample, samples } from '../samples';

const direct = ['T01', 'T03', 'T04', 'T09'];
const textsOf = (template: ShippedTemplate) =>
  textLanguages.flatMap((language) =>
    textChannels.flatMap((channel) => {
      const hasForm = channel === 'email' || direct.includes(template.templateId);
      const text = hasForm ? textFor(template.texts[language], channel) : undefined;
      return text ? [{ template, language, channel, text }] : [];
    }),
  );
const cases = shippedTemplates.flatMap((template) =>
  textsOf(template).flatMap((one) => samples.map((sample) => ({ ...one, sample }))),
);

describe('shipped templates', () => {
  test('[TPL-1] are T01 to T13, each in seven languages as an e-mail; four also as a direct message and an invitation', () => {
    expect(shippedTemplates.map(({ templateId }) => templateId)).toEqual(
      Array.from({ length: 13 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`),
    );
    expect(new Set(shippedTemplates.map(({ purpose }) => purpose)).size).toBe(13);
    for (const template of shippedTemplates) {
      expect(Object.keys(template.texts).sort()).toEqual([...textLanguages].sort());
      expect(shippedTemplate(template.templateId)).toBe(template);
      for (const { dm, shopInvite } of Object.values(template.texts))
        expect([Boolean(dm), Boolean(shopInvite)]).toEqual([
          direct.includes(template.templateId),
          direct.includes(template.templateId),
        ]);
    }
    expect(shippedTemplate('T99')).toBeUndefined();
  });

  test.each(shippedTemplates)(
    '[TPL-2] every language of $templateId asks for the same variables in each form',
    (template) => {
      for (const form of ['email', 'dm', 'shopInvite'] as const) {
        const english = pathsOf(template.texts.en[form]);

        for (const language of textLanguages)
          expect(pathsOf(template.texts[language][form]), `${form} ${language}`).toEqual(english);
        expect(english.filter((path) => !variables.some((one) => one.path === path))).toEqual([]);
      }
    },
  );

  test('[TPL-3] every template × language × channel fills for three creators: nothing missing, no liquid left, within the advice', () => {
    const rows = cases.map(({ template, language, channel, sample }) => {
      const filled = fill(template, language, channel, sample);
      const measured = measure(channel, filled.subject ?? '', filled.text ?? '', language);
      return { id: template.templateId, language, channel, creator: sample.name, filled, ...measured };
    });

    const longest = (found: typeof rows) => Math.max(...found.map(({ count }) => count));
    const table = shippedTemplates.flatMap(({ templateId }) =>
      textChannels
        .map((channel) => rows.filter((row) => row.id === templateId && row.channel === channel))
        .filter((found) => found.length > 0)
        .map((found) => [
          templateId,
          found[0]?.channel,
          ...textLanguages.map((language) => longest(found.filter((row) => row.language === language))),
        ]),
    );
    console.info(
      [
        `${rows.length} texts, the longest of three creators (e-mail: words, or signs in zh ja ko; else characters)`,
        ['id', 'channel', ...textLanguages].join('\t'),
        ...table.map((row) => row.join('\t')),
      ].join('\n'),
    );

    for (const row of rows) {
      const name = `${row.id} ${row.language} ${row.channel} ${row.creator}`;
      expect(row.filled.missing, name).toEqual([]);
      expect(row.filled.text, name).not.toMatch(
        /[{}]|undefined|null|\n\n\n| {2}| ,|\.\.|[。．]\.|[。，：][。，：]| $/m,
      );
      expect({ name, count: row.count, state: row.state }).toEqual({ name, count: row.count, state: 'fine' });
      expect(row.subject?.count ?? 0, name).toBeLessThanOrEqual(60);
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

      expect(paragraphs.at(-2), `${template.templateId} ${language}`).toContain(sender.name);
      expect(paragraphs.at(-2)?.includes('8 Example Road')).toBe(sender.postalAddress !== '');
      expect(paragraphs.at(-1)).not.toContain('\n');
      expect(paragraphs.at(-1)).toBe(wayOut[language]);
    }
  });

  test('[TPL-6] no text claims that something is lawful, answers a mail that was never sent, or shouts', () => {
    for (const { template, language, channel, text } of shippedTemplates.flatMap(textsOf)) {
      const name = `${template.templateId} ${language} ${channel}`;

      expect(`${text.subject}\n${text.body}`, name).not.toMatch(
        /complian|\blegal|lawful|gdpr|dsgvo|rgpd|can-spam|合规|合法|適法|합법/i,
      );
      expect(`${text.subject}\n${text.body}`, name).not.toMatch(/[!！]/);
      expect(text.subject, name).not.toMatch(/^(re|aw|fwd?|回复|转发)\s*[:：]/i);
      if (channel !== 'email') expect(text.subject).toBe('');
    }
  });

  test.each(textLanguages)('[TPL-9] %s keeps its register: nobody is addressed as a friend', (language) => {
    const { never, always } = registers[language];
    for (const { template, channel, text } of shippedTemplates
      .flatMap(textsOf)
      .filter((one) => one.language === language)) {
      const name = `${template.templateId} ${channel}`;
      const words = text.body.replace(foot, '').replace(/\{[{%].*?[}%]\}/g, 'X');

      expect(`${text.subject} ${words}`, name).not.toMatch(never);
      if (channel === 'email') expect(words, name).toMatch(always);
    }
  });

  test('[TPL-10] every text says what its purpose requires, and the block of each can be taken from it', () => {
    for (const { template, language, channel, text } of shippedTemplates.flatMap(textsOf)) {
      const name = `${template.templateId} ${language} ${channel}`;
      expect(lackingIn(template.purpose, channel, text), name).toEqual([]);
      for (const path of requiredIn(template.purpose, channel))
        expect(pathsIn(blockFor(path, template.purpose, language, channel)), name).toContain(path);
    }
  });

  test('[TPL-11] at each stage the purposes whose turn it is come first, and none is lost', () => {
    for (const stage of stageKinds) {
      const { now, later } = purposesAt(stage);
      expect([...now, ...later].sort()).toEqual([...templatePurposes].sort());
    }
    expect(purposesAt('sourced').now[0]).toBe('firstContact');
    expect(purposesAt('sample').now).toContain('shippingNotice');
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

const pathsOf = (text: { subject: string; body: string } | undefined) =>
  text ? [...new Set([...pathsIn(text.subject), ...pathsIn(text.body)])].sort() : [];

/** What a formal letter never says in a language, and what it cannot do without. */
const registers: Record<TextLanguage, { never: RegExp; always: RegExp }> = {
  zh: { never: /您|亲爱的|宝/, always: /你/ },
  en: { never: /\b(hey|guys|gonna|wanna|dear sir)\b/i, always: /\b(you|your)\b/i },
  ja: {
    never: /だよ|だね|してね|君|あなた|(?<![まで])した。(?<!ました。|でした。)/,
    always: /様[\s\S]*(ます|ございます|ください|ませ)/,
  },
  ko: { never: /너|당신|해라|(?<!세)요\.|했어|할게/, always: /님[\s\S]*(니다|세요|까요)/ },
  es: {
    never: /\b(tú|te|ti|tu|tus|contigo|tuyo|eres|tienes|puedes|quieres)\b/i,
    always:
      /\b(usted|le|su|sus|invitarle|enviarle|ofrecerle|contarle|responda|acepte|rellene|pregunte|dígame\w*)\b/i,
  },
  fr: { never: /\b(tu|te|toi|ton|ta|tes)\b/i, always: /\b(vous|votre|vos)\b/i },
  de: { never: /\b(du|dich|dir|dein\w*|euch|euer)\b/i, always: /\b(Sie|Ihnen|Ihr\w*)\b/ },
};

function fill(template: ShippedTemplate, language: TextLanguage, channel: TextChannel, sample: Sample) {
  const text = textFor(template.texts[language], channel) ?? { subject: '', body: '' };
  return renderSide(text, draftValues(draftOf(sample, 'zh', language)).outgoing);
}

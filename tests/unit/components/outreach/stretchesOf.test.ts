import { describe, expect, test } from 'vitest';
import { editStretches, shownText } from '@/components/outreach/editStretches';
import { sourceOf, stretchesOf } from '@/components/outreach/stretchesOf';
import { textLanguages } from '@/lib/model/message';
import { hasOpenBracket } from '@/lib/outreach/drafts/draftText';
import { problemIn } from '@/lib/outreach/drafts/parseText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { shippedTemplates } from '@/lib/outreach/templates';
import { seededRandom } from '../../../make';

const name = (path: string) => `[${path}]`;
const show = (source: string, values: Record<string, string> = {}) => stretchesOf(source, values, name);
const greeting = 'Hi {{ creator.first }}{% if sender.title %}, {{ sender.title }}{% endif %}. {{ ref.why }}';

describe('a stored text on the screen', () => {
  test('[WRITE-4] variables show their values, missing ones their names, and conditions nothing of themselves', () => {
    expect(shownText(show(greeting, { 'creator.first': 'Ana' }))).toBe('Hi Ana. [ref.why]');
    expect(shownText(show(greeting, { 'sender.title': 'Head' }))).toBe('Hi [creator.first], Head. [ref.why]');
  });

  test('[WRITE-4] stored again unchanged it is the same text, for every shipped template', () => {
    const values = { 'sender.title': 'Head', 'offer.commission': '15%' };
    for (const { texts } of shippedTemplates)
      for (const language of textLanguages)
        for (const { subject, body } of Object.values(texts[language]))
          for (const source of [subject, body]) {
            expect(sourceOf(show(source))).toBe(source);
            expect(sourceOf(show(source, values))).toBe(source);
          }
  });

  test('[WRITE-4] what is shown is what will be sent', () => {
    const values = Object.fromEntries(
      [
        'creator.first',
        'ref.post',
        'ref.why',
        'brand.name',
        'product.name',
        'proof',
        'offer.type',
        'offer.value',
      ].map((path) => [path, `<${path}>`]),
    );
    const all = {
      ...values,
      deliverable: 'd',
      window: 'w',
      'sender.name': 'Li',
      'sender.email': 'li@example.com',
      'way.out': 'o',
    };
    const source = shippedTemplates[0]!.texts.en.email.body;

    expect(shownText(show(source, all)).trim()).toBe(renderSide({ subject: '', body: source }, all).text);
  });

  test('[WRITE-3] a variable typed by hand becomes one; a lone bracket stays a word and is told apart', () => {
    const typed = sourceOf([{ kind: 'text', shown: 'Hi {{ ref.why }} and {{ no' }]);

    expect(shownText(show(typed))).toBe('Hi [ref.why] and {{ no');
    expect(problemIn(typed)).toBeNull();
    expect(hasOpenBracket('and {{ no')).toBe(true);
    expect(sourceOf(show(typed))).toBe(typed);
  });

  test('[WRITE-3] a bracket typed right before a variable does not break it', () => {
    const stretches = show('Hi {{ creator.first }}', { 'creator.first': 'Ana' });
    const edit = editStretches(stretches, 'Hi {Ana', 4);

    expect(shownText(show(sourceOf(edit.stretches), { 'creator.first': 'Ana' }))).toBe('Hi {Ana');
    expect(problemIn(sourceOf(edit.stretches))).toBeNull();
  });

  test('[WRITE-2] while one types in a variable its letters are shown as typed', () => {
    expect(
      shownText(stretchesOf(greeting, { 'creator.first': 'Ana' }, name, { path: 'ref.why', value: 'it ' })),
    ).toBe('Hi Ana. it ');
  });
});

describe('editing around conditions', () => {
  const values = { 'creator.first': 'Ana', 'sender.title': 'Head' };

  test('[WRITE-1] letters typed where a condition begins stay outside of it', () => {
    const edit = editStretches(show(greeting, values), 'Hi Ana!, Head. [ref.why]', 7);

    expect(sourceOf(edit.stretches)).toBe(greeting.replace('{% if', '!{% if'));
  });

  test('[WRITE-1] a range over half of a condition leaves a text that can be read', () => {
    const edit = editStretches(show(greeting, values), 'Hi Anead. [ref.why]', 6);

    expect(problemIn(sourceOf(edit.stretches))).toBeNull();
    expect(shownText(show(sourceOf(edit.stretches), values))).toBe('Hi Anead. [ref.why]');
  });

  test('[WRITE-1] everything selected and replaced leaves nothing of the template behind', () => {
    const edit = editStretches(show(greeting, values), 'New', 3);

    expect(sourceOf(edit.stretches)).toBe('New');
  });

  test('[WRITE-1] random edits of shipped texts always store a text that reads back as shown', () => {
    const seed = 42;
    const random = seededRandom(seed);
    const pick = (length: number) => Math.floor(random() * (length + 1));
    const known = {
      'creator.first': 'Ana',
      'sender.title': 'Head',
      'offer.commission': '15%',
      'sender.email': 'l@example.com',
    };
    /** A whole variable that was typed is one. */
    const asRead = (text: string) => text.replace(/\{\{ *([a-z][\w.]*) *\}\}/gi, '[$1]');
    for (const { texts } of shippedTemplates.slice(0, 4))
      for (const language of textLanguages) {
        let source = texts[language].email.body;
        for (let round = 0; round < 25; round++) {
          const stretches = show(source, known);
          const before = shownText(stretches);
          const [one, other] = [pick(before.length), pick(before.length)];
          const start = Math.min(one, other);
          const end = random() < 0.6 ? start : Math.max(one, Math.min(other, one + 40));
          const typed = ['x', '{', '{{', '你', '\n', '{% if', '}}'][pick(6)] ?? '';
          const next = before.slice(0, start) + typed + before.slice(Math.max(start, end));

          const edit = editStretches(stretches, next, start + typed.length);
          source = sourceOf(edit.stretches);

          expect(problemIn(source), `seed ${seed}: ${source}`).toBeNull();
          if (edit.values.length === 0)
            expect(asRead(shownText(show(source, known)))).toBe(asRead(shownText(edit.stretches)));
        }
      }
  });
});

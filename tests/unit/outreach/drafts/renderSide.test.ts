import { describe, expect, test } from 'vitest';
import { parseText, pathsIn, problemIn } from '@/lib/outreach/drafts/parseText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { seededRandom } from '../../../make';

const render = (body: string, values: Record<string, string> = {}, subject = '') =>
  renderSide({ subject, body }, values);

describe('filling a side', () => {
  test('[DRAFT-1] a variable becomes its value, and the piece says where it stands', () => {
    const source = 'Hi {{ creator.first }}, hello.';

    const { pieces, text } = render(source, { 'creator.first': 'Ana' });

    expect(text).toBe('Hi Ana, hello.');
    expect(pieces).toEqual([
      { kind: 'text', text: 'Hi ' },
      { kind: 'filled', path: 'creator.first', text: 'Ana', start: 3, end: 22 },
      { kind: 'text', text: ', hello.' },
    ]);
    expect(source.slice(3, 22)).toBe('{{ creator.first }}');
  });

  test.each([
    ['absent', {}],
    ['empty', { 'ref.why': '' }],
    ['blank', { 'ref.why': ' \n\t ' }],
    ['invisible', { 'ref.why': '\u200B\u202E' }],
  ])('[DRAFT-2] a required variable that is %s is marked and there is nothing to copy', (_, values) => {
    const rendered = render('Look: {{ ref.why }} End', values, 'A subject');

    expect(rendered.missing).toEqual(['ref.why']);
    expect(rendered.text).toBeNull();
    expect(rendered.subject).toBeNull();
    expect(rendered.pieces[1]).toMatchObject({ kind: 'missing', path: 'ref.why' });
  });

  test('[DRAFT-2] one that is missing in the subject stops the body too, and is named once', () => {
    const rendered = render('{{ brand.name }} and {{ brand.name }}', {}, 'From {{ brand.name }}');

    expect(rendered.missing).toEqual(['brand.name']);
    expect(rendered.text).toBeNull();
    expect(rendered.problem).toBeNull();
  });

  test('[DRAFT-2] a path that nobody knows is asked for, however it is written', () => {
    expect(render('{{ shop.rating }}').missing).toEqual(['shop.rating']);
    expect(render('{{ creator["first"] }}').missing).toHaveLength(1);
    expect(render('{{ shop.rating }}', { 'shop.rating': '4.8' }).text).toBe('4.8');
  });

  test('[DRAFT-3] an optional one vanishes with the words around it', () => {
    const body = 'Li{% if sender.title %}, {{ sender.title }}{% endif %} at Northpan{{ sender.website }}.';

    expect(render(body).text).toBe('Li at Northpan.');
    expect(render(body, { 'sender.title': '  ' }).text).toBe('Li at Northpan.');
    expect(render(body, { 'sender.title': 'founder' }).text).toBe('Li, founder at Northpan.');
  });

  test('[DRAFT-3] a person may choose by a value and give a default', () => {
    const body =
      '{% case offer.type %}{% when "gift" %}For you{% else %}Paid{% endcase %} {{ creator.first | default: "there" }} {% unless proof %}new{% endunless %}';

    expect(render(body).text).toBe('Paid there new');
    expect(render(body, { 'offer.type': 'gift', proof: 'x', 'creator.first': 'Ana' }).text).toBe(
      'For you Ana',
    );
  });

  test.each([
    '{{ sender.email }}',
    '{% raw %}{{ x }}{% endraw %}',
    '{% if true %}',
    '{{',
    '}}{{ creator.first | upcase }}',
    '{%- comment -%}',
    '\uFDD00\uFDD1',
    '<script>alert(1)</script>',
    '$& $1 $$',
    '__proto__',
  ])('[DRAFT-4] a value is words, never a template: %s', (name) => {
    const { text, problem } = render('Hi {{ creator.first }}{% if creator.first %}!{% endif %}', {
      'creator.first': name,
      'sender.email': 'secret@example.com',
    });

    expect(problem).toBeNull();
    expect(text).toBe(`Hi ${name.replace(/[\uFDD0\uFDD1]/g, '')}!`);
  });

  test('[DRAFT-4] paths of the language itself reach nothing', () => {
    const values = { 'creator.first': 'Ana' };

    for (const path of [
      'constructor',
      '__proto__',
      'creator.constructor.name',
      'creator.__proto__',
      'creator.first.constructor',
      'toString',
    ]) {
      const rendered = render(`{{ ${path} }}`, values);
      expect(rendered.text, path).toBeNull();
      expect(
        rendered.pieces.some(({ kind }) => kind === 'filled'),
        path,
      ).toBe(false);
    }
    expect(render('{{ __proto__.a }}{{ constructor }}', { '__proto__.a': 'x', constructor: 'y' }).text).toBe(
      'xy',
    );
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test('[DRAFT-4] paths that contradict each other and values that are odd leave the others alone', () => {
    const values = { creator: 'x', 'creator.first': 'Ana', '': 'x', '.': 'x', 'a..b': 'x', proof: 'p' };

    expect(render('{{ proof }}', values).text).toBe('p');
  });

  test('[DRAFT-5] control, directional and invisible marks are stripped; emoji and accents are not', () => {
    const { text } = render('{{ creator.first }}', {
      'creator.first': '\u202EanA\u0000\u0007\u200E\uFEFF 👩‍🍳 Zoe\u0308 \uD800',
    });

    expect(text).toBe('anA 👩‍🍳 Zoë \uFFFD');
  });

  test('[DRAFT-5] line ends are \\n inside, and the subject stays on one line', () => {
    const rendered = renderSide(
      { subject: 'One\r\nBcc: x@example.com {{ brand.name }}', body: 'a\r\nb\rc {{ sender.address }}' },
      { 'brand.name': 'North\r\npan', 'sender.address': 'Road 1\r\nTown' },
    );

    expect(rendered.subject).toBe('One Bcc: x@example.com North pan');
    expect(rendered.text).toBe('a\nb\nc Road 1\nTown');
  });
});

describe('a text that does not parse', () => {
  test.each([
    ['an open output', 'fine\nHi {{ creator.first', '2', '4'],
    ['an open condition', '{% if a %}Hi', '1', '1'],
    ['an unknown tag', 'x {% frobnicate %}', '1', '3'],
    ['an unknown filter', 'Hi {{ a | shout }}', '1', '4'],
    ['an open raw', '{% raw %} {{ x }}', '1', '10'],
    ['a loop', '{% for i in (1..9) %}{{ i }}{% endfor %}', '1', '1'],
    ['an assignment', '{% assign a = 1 %}', '1', '1'],
    ['another file', '{% include "secret" %}', '1', '1'],
    ['another file rendered', '{% render "secret" %}', '1', '1'],
    ['a layout', '{% layout "secret" %}', '1', '1'],
    ['the clock', '{{ "now" | date: "%Y" }}', '1', '1'],
  ])('[DRAFT-6] %s is told with its place, and the text is kept', (_, body, line, column) => {
    const rendered = render(body, { a: 'x', 'creator.first': 'Ana' });

    expect(rendered.problem).toMatchObject({
      in: 'body',
      error: { code: 'template.doesNotParse', details: { line, column } },
    });
    expect(rendered.text).toBeNull();
    expect(rendered.pieces).toEqual([{ kind: 'text', text: body }]);
    expect(problemIn(body)?.details).toEqual({ line, column });
    expect(() => pathsIn(body)).toThrow(expect.objectContaining({ code: 'template.doesNotParse' }));
  });

  test('[DRAFT-6] the subject has its own problem', () => {
    expect(render('fine', {}, '{{ x').problem?.in).toBe('subject');
    expect(render('fine {{', {}, 'fine').problem?.in).toBe('body');
  });

  test('[DRAFT-7] what would grow without end or is too long is refused, not run', () => {
    const bomb = `{{ a ${'| replace: "", a '.repeat(12)}}}`;

    expect(render(bomb, { a: 'x'.repeat(2000) }).problem?.error.code).toBe('template.doesNotParse');
    expect(render('x'.repeat(30_001)).problem?.error.code).toBe('template.doesNotParse');
    expect(render('x'.repeat(20_000)).text).toHaveLength(20_000);
  });
});

describe('the pieces of a stored text', () => {
  test('[DRAFT-8] cover it without gaps: words, variables, tags', () => {
    const source = 'Hi {{ creator.first | upcase }}{% if proof %}: {{ "x" }}{% endif %}';

    const pieces = parseText(source);

    expect(pieces.map(({ kind, start, end }) => [kind, source.slice(start, end)])).toEqual([
      ['text', 'Hi '],
      ['variable', '{{ creator.first | upcase }}'],
      ['tag', '{% if proof %}'],
      ['text', ': '],
      ['variable', '{{ "x" }}'],
      ['tag', '{% endif %}'],
    ]);
    expect(
      pieces
        .map((piece) => (piece.kind === 'variable' ? piece.path : undefined))
        .filter((path) => path !== undefined),
    ).toEqual(['creator.first', null]);
  });

  test('[DRAFT-8] while a variable is being typed, what stands before it keeps its pieces', () => {
    expect(parseText('Hi {{ a }} {{ b')).toEqual([
      { kind: 'text', start: 0, end: 3 },
      { kind: 'variable', path: 'a', start: 3, end: 10 },
      { kind: 'text', start: 10, end: 11 },
      { kind: 'broken', start: 11, end: 15 },
    ]);
    expect(parseText('{{ a | nonsense }} end').map(({ kind }) => kind)).toEqual(['broken']);
  });

  test('[DRAFT-8] any text at all: no throw, no gap, and what fills is never liquid from a value', () => {
    const seed = 20_261_124;
    const random = seededRandom(seed);
    const parts = [
      '{{',
      '}}',
      '{%',
      '%}',
      ' creator.first ',
      'if',
      'endif',
      'raw',
      'endraw',
      '|',
      '"',
      "'",
      '-',
      '\n',
      '\r',
      'あ',
      '👩‍🍳',
      '\uD83D',
      '\uFDD0',
      '0',
      '\uFDD1',
      ' ',
      'x',
      '#',
      'comment',
      'case',
      'when',
      '.',
      '[',
      ']',
      ':',
      ',',
    ];

    for (let round = 0; round < 3000; round++) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 14) },
        () => parts[Math.floor(random() * parts.length)],
      ).join('');
      const pieces = parseText(text);
      const rendered = render(text, { 'creator.first': text }, text);

      let at = 0;
      for (const { start, end } of pieces) {
        expect(start, `seed ${seed}, round ${round}: ${JSON.stringify(text)}`).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
      expect(rendered.text === null).toBe(rendered.problem !== null || rendered.missing.length > 0);
      expect(rendered.text ?? '').not.toMatch(/[\uFDD0\uFDD1\r]/);
    }
  });
});

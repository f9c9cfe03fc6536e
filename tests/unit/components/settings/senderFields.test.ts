import { describe, expect, test } from 'vitest';
import { changedFields, senderProblem, senderValues, withSender } from '@/components/settings/senderFields';
import { makeBrand } from '@/tests/make';

const base = senderValues(makeBrand());

describe('[SET-2] a value is stored only when it is what it says:', () => {
  test.each(['chen@lumora.example', '  chen@lumora.example ', ''])('e-mail %j', (value) => {
    expect(senderProblem('email', value)).toBeNull();
  });
  test.each(['chen', 'chen@', 'chen@lumora', 'a b@lumora.example', 'chen@lumora.example, x'])(
    'no e-mail %j',
    (value) => {
      expect(senderProblem('email', value)).toBe('badEmail');
    },
  );
  test.each([
    'lumora.example',
    'https://lumora.example/关于',
    'shop.lumora.example:8443/a',
    '灯屿.example',
    '',
  ])('website %j', (value) => {
    expect(senderProblem('website', value)).toBeNull();
  });
  test.each([
    'lumora',
    'https://',
    'javascript:alert(1)',
    'ftp://lumora.example',
    'a b.example',
    'https://u:p@a.example',
  ])('no website %j', (value) => {
    expect(senderProblem('website', value)).toBe('badWebsite');
  });
  test('a name may be anything', () => {
    expect(senderProblem('name', '=1@')).toBeNull();
  });
});

test('[SET-2] a half-typed address holds back itself and nothing else', () => {
  const values = { ...base, name: ' 陈嘉怡 ', email: 'chen@' };

  expect(changedFields(base, values)).toEqual({ name: '陈嘉怡' });
});

test('[SET-2] nothing typed is nothing to store; a field emptied is', () => {
  const filled = { ...base, proof: 'lumora.example/press', email: 'chen@lumora.example' };

  expect(changedFields(filled, filled)).toEqual({});
  expect(changedFields(filled, { ...filled, name: `${filled.name} ` })).toEqual({});
  expect(changedFields(filled, { ...filled, proof: '', email: ' ' })).toEqual({ proof: '', email: '' });
});

test('[SET-3] only the changed fields are written over what is there now', () => {
  const sender = { ...makeBrand().sender, name: 'From another window', phone: 'of a newer version' };

  const written = withSender({ name: 'Lumora', sender }, { title: 'Partnerships' });

  expect(written).toEqual({ name: 'Lumora', sender: { ...sender, title: 'Partnerships' } });
});

test("[SET-3] the brand's name is the brand's, not the sender's", () => {
  const { sender } = makeBrand();

  expect(withSender({ name: 'Old', sender }, { brand: 'Lumora' })).toEqual({ name: 'Lumora', sender });
});

import { expect, test } from 'vitest';
import { avatarFile } from '@/lib/sites/avatarFile';

test.each([
  [
    'https://p16-sign-va.cdn.example/tos-maliva-avt-0068/7310ab~c5_720x720.jpeg?x-expires=1&x-signature=a',
    '7310ab',
  ],
  [
    'https://p19-sign.cdn.example/tos-maliva-avt-0068/7310ab~tplv-tiktokx-cropcenter:100:100.webp?dr=1',
    '7310ab',
  ],
  ['https://scontent-a.cdn.example/v/t51.2885-19/12_34_n.jpg?stp=dst-jpg_s150x150&_nc_sid=1', '12_34_n.jpg'],
])('[ID-18] %s is known by its file', (address, file) => {
  expect(avatarFile(address)).toBe(file);
});

test.each([
  ['https://scontent.cdn.example/44884218_345707102882519_2446069589734326272_n.jpg?x=1'],
  ['http://cdn.example/a/file.jpg'],
  ['data:image/png;base64,AAAA'],
  ['https://cdn.example'],
  [''],
  [undefined],
])('[ID-18] %s names nobody', (address) => {
  expect(avatarFile(address)).toBeUndefined();
});

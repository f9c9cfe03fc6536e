import { expect, test } from 'vitest';
import { placeOf } from '@/components/app/placeOf';
import { places } from '@/components/app/places';

const id = '00cef465-fc95-5808-8650-72cc7f63cdb0';

test('[PANEL-12] every address the panel makes leads to its place', () => {
  expect(placeOf(places.pipeline)).toEqual({ is: 'pipeline' });
  expect(placeOf(places.board)).toEqual({ is: 'board' });
  expect(placeOf(places.view(id))).toEqual({ is: 'pipeline', viewId: id });
  expect(placeOf(places.view(id, true))).toEqual({ is: 'board', viewId: id });
  expect(placeOf(places.look('eyJ9'))).toEqual({ is: 'pipeline', look: 'eyJ9' });
  expect(placeOf(places.look('eyJ9', true))).toEqual({ is: 'board', look: 'eyJ9' });
  expect(placeOf('/')).toEqual({ is: 'pipeline' });
  expect(placeOf(places.lists)).toEqual({ is: 'lists' });
  expect(placeOf(places.settings)).toEqual({ is: 'settings', part: null });
  expect(placeOf(places.settingsPart('translation'))).toEqual({ is: 'settings', part: 'translation' });
  expect(placeOf(places.templates)).toEqual({ is: 'templates', templateId: null });
  expect(placeOf(places.template('T01'))).toEqual({ is: 'templates', templateId: 'T01' });
  expect(placeOf(places.deal(id))).toEqual({ is: 'deal', dealId: id });
  expect(placeOf(places.draft(id))).toEqual({ is: 'draft', dealId: id });
});

test.each([
  '/soon',
  '/deal',
  '/deal/',
  `/deal/${id}/`,
  `/deal/${id}/draft/x`,
  '/deal/<script>',
  '/settings/nothing',
  `/deal/${'a'.repeat(65)}`,
  '/Pipeline',
])('[PANEL-12] "%s" is no place and says so', (path) => {
  expect(placeOf(path)).toEqual({ is: 'unknown' });
});

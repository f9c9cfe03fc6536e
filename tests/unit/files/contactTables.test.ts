import { expect, test } from 'vitest';
import { type ContactLine, hubspotTable, mailingTable, salesforceTable } from '@/lib/files/contactTables';
import { xlsxFile } from '@/lib/files/exportXlsx';
import { readSheets } from '@/lib/files/sheets/readSheets';
import { makeAt, makeContact, makeCreator, makeDeal, makeProfile } from '@/tests/make';

const line = (over: Partial<ContactLine> = {}): ContactLine => ({
  deal: makeDeal(),
  creator: makeCreator({
    name: 'Ana Belmont Cruz',
    country: 'US',
    contacts: [makeContact({ kind: 'email', value: 'ana@shop.example' })],
  }),
  profile: makeProfile({ handle: 'ana.example', platform: 'tiktok' }),
  stage: 'Contacted',
  stageKind: 'contacted',
  nextStep: null,
  fee: null,
  ...over,
});
const blocked = line({ deal: makeDeal({ block: { reason: 'optedOut', note: '', at: makeAt } }) });
const recordOf = ({ columns, rows }: ReturnType<typeof hubspotTable>) =>
  rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));

test('[FILE-9] HubSpot and Salesforce get their own columns, with a last name and a company in every lead', () => {
  const nameless = line({
    creator: makeCreator({ name: null, contacts: [] }),
    profile: makeProfile({ handle: 'x.example', displayName: null }),
  });

  expect(recordOf(hubspotTable([line()]))[0]).toMatchObject({
    'First Name': 'Ana',
    'Last Name': 'Belmont Cruz',
    'Email Address': 'ana@shop.example',
  });
  expect(recordOf(salesforceTable([line(), nameless]))).toMatchObject([
    {
      'Last Name': 'Belmont Cruz',
      Company: 'ana.example (creator)',
      'Lead Source': 'TikTok',
      'Lead Status': 'Working - Contacted',
    },
    { 'First Name': '', 'Last Name': 'x.example', Company: 'x.example (creator)', Email: null },
  ]);
});

test('[FILE-9] a mailing list has each address once, and nobody who must not be contacted', () => {
  expect(mailingTable([line(), line(), blocked]).rows).toEqual([
    ['ana@shop.example', 'Ana', 'Belmont Cruz', 'ana.example', 'US'],
  ]);
  expect(mailingTable([blocked]).rows).toEqual([]);
  expect(hubspotTable([blocked]).rows).toEqual([]);
  expect(salesforceTable([blocked]).rows).toEqual([]);
});

test('[FILE-10] a workbook holds what it was given: text as text, also what looks like a formula, and Chinese as it is', async () => {
  const blob = await xlsxFile(
    {
      columns: ['名字', 'n'],
      rows: [
        ['=1+1', 12],
        ['橡木与铁', null],
        ['-2', 0],
      ],
    },
    '建联/池',
  );

  const { sheet } = await readSheets(new File([blob], 'x.xlsx'));

  expect(sheet.rows).toEqual([['名字', 'n'], ['=1+1', '12'], ['橡木与铁'], ['-2', '0']]);
  expect(sheet.name).toBe('建联 池');
});

import type { ReactNode } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { useWords } from '@/components/creators/useWords';
import { AddressText } from '@/components/ui/AddressText';
import { Choice } from '@/components/ui/Choice';
import { PlatformIcon } from '@/components/ui/PlatformIcon';
import { StageMark } from '@/components/ui/StageMark';
import { countText } from '@/lib/i18n/numbers';
import {
  type ContactKey,
  contactsOfBoth,
  isSameContact,
  type MergeChoices,
  type MergeField,
  type MergeSide,
  mergeFields,
  sideOf,
} from '@/lib/identity/mergedPerson';
import type { Brand } from '@/lib/model/brand';
import { kindOf } from '@/lib/pipeline/stages';
import type { Side } from '@/lib/store';
import { useFieldText } from './useFieldText';

type Props = {
  sides: readonly [Side, Side];
  choices: MergeChoices;
  onChoose: (field: MergeField, side: MergeSide) => void;
  leaveOut: readonly ContactKey[];
  onLeaveOut: (all: readonly ContactKey[]) => void;
};

/** Field by field: one value where one wins, ticks where both stay, and what stands there after the merge. */
export function Comparison({ sides, choices, onChoose, leaveOut, onLeaveOut }: Props) {
  const { t } = useWords();
  const brands = useQuery(({ queries }) => queries.brands(), []);
  const textOf = useFieldText();
  const [kept, gone] = sides;
  const shown = mergeFields.filter(
    (field) => textOf(field, kept) !== null || textOf(field, gone) !== null || field === 'name',
  );
  const contacts = contactsOfBoth(kept.creator, gone.creator).filter(
    (one) => !leaveOut.some((out) => isSameContact(out, one)),
  );
  const tick = (contact: ContactKey, isKept: boolean) =>
    onLeaveOut(
      isKept
        ? leaveOut.filter((one) => !isSameContact(one, contact))
        : [...leaveOut, { kind: contact.kind, value: contact.value }],
    );

  return (
    <div className="cmp">
      <div className="cmp-row heads">
        <span />
        {sides.map((side) => (
          <span key={side.creator.id} className="cut">
            <Accounts side={side} />
          </span>
        ))}
        <span className="b">{t('duplicates.after')}</span>
      </div>
      {shown.map((field) => (
        <PickRow
          key={field}
          field={field}
          texts={[textOf(field, kept), textOf(field, gone)]}
          side={sideOf(field, kept.creator, gone.creator, choices)}
          onChoose={(side) => onChoose(field, side)}
        />
      ))}
      <Row label={t('duplicates.fields.accounts')} result={t('duplicates.bothKept')}>
        {sides.map((side) => (
          <Numbers key={side.creator.id} side={side} />
        ))}
      </Row>
      <Row
        label={t('duplicates.fields.contacts')}
        result={
          contacts.length === 0
            ? t('duplicates.nothing')
            : contacts.map(({ kind, value }) => <bdi key={`${kind} ${value}`}>{value}</bdi>)
        }
      >
        {sides.map(({ creator }) => (
          <div key={creator.id}>
            {creator.contacts.length === 0 && <span className="unknown">{t('duplicates.unknown')}</span>}
            {creator.contacts.map((contact) => (
              <Choice
                key={`${contact.kind} ${contact.value}`}
                type="checkbox"
                checked={!leaveOut.some((one) => isSameContact(one, contact))}
                onChange={(isKept) => tick(contact, isKept)}
                label={
                  <span>
                    <span className="vh">{t(`creator.contacts.kinds.${contact.kind}`)} </span>
                    <bdi>
                      <AddressText value={contact.value} />
                    </bdi>
                  </span>
                }
              />
            ))}
          </div>
        ))}
      </Row>
      {kept.deals.length + gone.deals.length > 0 && (
        <Row label={t('duplicates.fields.deals')} result={t('duplicates.bothDeals')}>
          {sides.map((side) => (
            <Deals key={side.creator.id} side={side} brands={brands.data ?? []} />
          ))}
        </Row>
      )}
    </div>
  );
}

type PickProps = {
  field: MergeField;
  texts: [string | null, string | null];
  side: MergeSide;
  onChoose: (side: MergeSide) => void;
};

function PickRow({ field, texts, side, onChoose }: PickProps) {
  const { t } = useWords();
  const label = t(`duplicates.fields.${field}`);
  const unknown = <span className="unknown">{t('duplicates.unknown')}</span>;
  const shown = (text: string | null) => (text === null ? unknown : <bdi dir="auto">{text}</bdi>);
  const result = shown(texts[side === 'kept' ? 0 : 1]);
  return (
    <Row label={label} result={result} isPick>
      {(['kept', 'gone'] as const).map((one, i) => (
        <Choice
          key={one}
          type="radio"
          name={`merge-${field}`}
          checked={side === one}
          onChange={() => onChoose(one)}
          label={<span className={side === one ? 'b' : ''}>{shown(texts[i] ?? null)}</span>}
        />
      ))}
    </Row>
  );
}

type RowProps = { label: string; result: ReactNode; isPick?: boolean; children: ReactNode[] };

function Row({ label, result, isPick = false, children }: RowProps) {
  const { t } = useWords();
  return (
    <fieldset className={isPick ? 'cmp-row pick' : 'cmp-row'} aria-label={label}>
      <span className="dim cmp-label">{label}</span>
      {children}
      <div className="cmp-res">
        <span className="meta cmp-after">{t('duplicates.after')} </span>
        {result}
      </div>
    </fieldset>
  );
}

function Accounts({ side: { profiles, creator } }: { side: Side }) {
  const [first, ...more] = profiles;
  if (!first) return <bdi>{creator.name}</bdi>;
  return (
    <span className="row">
      <PlatformIcon platform={first.platform} />
      <bdi className="cut">{first.handle}</bdi>
      {more.length > 0 && <span>+{more.length}</span>}
    </span>
  );
}

function Numbers({ side: { profiles } }: { side: Side }) {
  const { t, language } = useWords();
  return (
    <div>
      {profiles.length === 0 && <span className="unknown">{t('duplicates.nothing')}</span>}
      {profiles.map(({ id, platform, handle, followers }) => (
        <div key={id} className="row cmp-line">
          <PlatformIcon platform={platform} />
          <bdi className="cut">@{handle}</bdi>
          {followers && (
            <span className={followers.exact ? '' : 'approx'}>{countText(followers, language)}</span>
          )}
        </div>
      ))}
    </div>
  );
}

function Deals({ side: { deals }, brands }: { side: Side; brands: readonly Brand[] }) {
  const { t } = useWords();
  const brandOf = (id: string) => brands.find((brand) => brand.id === id);
  return (
    <div>
      {deals.length === 0 && <span className="unknown">{t('duplicates.nothing')}</span>}
      {deals.map(({ id, brandId, stage, block }) => {
        const stages = brandOf(brandId)?.stages ?? [];
        return (
          <div key={id} className="row cmp-line">
            <StageMark look={stageLook(kindOf(stages, stage) ?? 'sourced', block?.reason === 'optedOut')}>
              {stageName(stages, stage, t)}
            </StageMark>
            {brands.length > 1 && <span className="meta cut">{brandOf(brandId)?.name}</span>}
          </div>
        );
      })}
    </div>
  );
}

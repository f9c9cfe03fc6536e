import { Copy } from 'lucide-react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useCopy } from '@/components/creators/useCopy';
import { IconButton } from '@/components/ui/IconButton';
import type { MenuItem } from '@/components/ui/Menu';
import { extendSample } from '@/lib/commands';
import type { Sample } from '@/lib/model/sample';
import { contentRuleOf } from '@/lib/pipeline/contentRules';
import { PieceLine, type PieceProps } from './PieceLine';
import type { OpenForm } from './StepForm';
import { sampleStateOf, useContentWords } from './useContentWords';

/** A parcel: where it is, and the address while it is kept. */
export function SampleLine({ sample, onOpen, ...rest }: PieceProps & { sample: Sample }) {
  const { t, day, due, rule } = useContentWords();
  const { act, error } = useAct();
  const extend = () => void act(extendSample, { sampleId: sample.id }, { said: t('samples.said.extended') });
  const groups = useMenu(sample, onOpen, extend);
  const { carrier, tracking, shippedAt, deliveredAt, addressAskedAt, dueAt, zone, expectedOn } = sample;
  return (
    <PieceLine
      {...rest}
      item={{ is: 'sample', row: sample }}
      head={
        <>
          <b className="cut" dir="auto">
            {sample.product}
          </b>
          {sample.sku && <span className="meta nw">{sample.sku}</span>}
        </>
      }
      state={t(`samples.states.${sampleStateOf(sample)}`)}
      menu={{ label: t('samples.more', { product: sample.product }), groups }}
      details={[
        deliveredAt ? null : rule(sample),
        !shippedAt && addressAskedAt && t('samples.askedOn', { day: day(addressAskedAt) }),
        shippedAt && !deliveredAt && t('samples.sentOn', { day: day(shippedAt) }),
        deliveredAt && t('samples.arrivedOn', { day: day(deliveredAt, zone ?? undefined) }),
        dueAt && due(dueAt, zone),
        sample.extendedAt && t('content.extended'),
        sample.zoneIsOurs && dueAt && t('content.ourClock'),
        shippedAt &&
          !deliveredAt &&
          expectedOn &&
          t('samples.expected', { day: day(`${expectedOn}T12:00:00.000Z`, 'UTC') }),
        [carrier, tracking].filter(Boolean).join(' ') || null,
      ]}
      more={
        <>
          <Refusal error={error} />
          {sample.address && <Address address={sample.address} until={sample.forgetAddressAt} />}
        </>
      }
    />
  );
}

function Address({ address, until }: { address: string; until: string | null }) {
  const { t, day } = useContentWords();
  const { copy, copied } = useCopy();
  return (
    <div className="row t address">
      <p className="grow" dir="auto">
        {address}
        {until && <span className="meta">{t('samples.addressUntil', { day: day(until) })}</span>}
      </p>
      <IconButton
        size="s"
        label={t(copied ? 'creator.contacts.copied' : 'samples.copyAddress')}
        onClick={() => void copy(address)}
      >
        <Copy className="i" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

function useMenu(sample: Sample, onOpen: (form: OpenForm) => void, onExtend: () => void): MenuItem[][] {
  const { t } = useContentWords();
  const isOver = sample.ended !== null;
  const rule = contentRuleOf(sample);
  const extend: MenuItem = {
    key: 'extend',
    label: t('samples.extend', { count: rule?.extensionDays ?? 0 }),
    impossible: sample.extendedAt
      ? t('errors.sample.extendedAlready')
      : sample.dueAt
        ? null
        : t('errors.sample.noDue'),
    onSelect: onExtend,
  };
  const item = (form: OpenForm['form'], label: string): MenuItem => ({
    key: form,
    label,
    onSelect: () => onOpen({ id: sample.id, form }),
  });
  return [
    [item('edit', t('samples.edit'))],
    sample.deliveredAt || isOver
      ? []
      : [
          item('askAddress', t('samples.steps.askAddress')),
          item('address', t('samples.steps.address')),
          ...(sample.shippedAt ? [] : [item('ship', t('samples.steps.ship'))]),
          item('delivery', t('samples.deliveredAnotherDay')),
        ],
    sample.deliveredAt && rule && !isOver ? [extend] : [],
    isOver ? [] : [item('end', t('samples.end'))],
  ];
}

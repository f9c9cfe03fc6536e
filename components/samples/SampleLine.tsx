import { Copy, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useCopy } from '@/components/creators/useCopy';
import { IconButton } from '@/components/ui/IconButton';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { extendSample } from '@/lib/commands';
import type { Sample } from '@/lib/model/sample';
import { contentRuleOf } from '@/lib/pipeline/contentRules';
import { StepButton } from './StepButton';
import type { OpenForm } from './StepForm';
import { sampleStateOf, useContentWords } from './useContentWords';

type Props = {
  sample: Sample;
  isNext: boolean;
  onStep: () => void;
  onOpen: (form: OpenForm) => void;
  children: ReactNode;
};

/** A parcel: what, where it is, its next step, and the rest in a menu. */
export function SampleLine({ sample, isNext, onStep, onOpen, children }: Props) {
  const { t } = useContentWords();
  return (
    <li className="piece">
      <div className="row">
        <b className="cut" dir="auto">
          {sample.product}
        </b>
        {sample.sku && <span className="meta nw">{sample.sku}</span>}
        <span className="grow" />
        <span className="meta nw">{t(`samples.states.${sampleStateOf(sample)}`)}</span>
        <SampleMenu sample={sample} onOpen={onOpen} />
      </div>
      <Details sample={sample} />
      {sample.address && <Address address={sample.address} until={sample.forgetAddressAt} />}
      {children ?? <StepButton item={{ is: 'sample', row: sample }} isNext={isNext} onStep={onStep} />}
    </li>
  );
}

function Details({ sample }: { sample: Sample }) {
  const { t, day, due, rule } = useContentWords();
  const { carrier, tracking, shippedAt, deliveredAt, addressAskedAt, dueAt, zone } = sample;
  const parts = [
    deliveredAt ? null : rule(sample),
    !shippedAt && addressAskedAt && t('samples.askedOn', { day: day(addressAskedAt) }),
    shippedAt && !deliveredAt && t('samples.sentOn', { day: day(shippedAt) }),
    deliveredAt && t('samples.arrivedOn', { day: day(deliveredAt, zone ?? undefined) }),
    dueAt && due(dueAt, zone),
    sample.extendedAt && t('content.extended'),
    sample.zoneIsOurs && dueAt && t('content.ourClock'),
    [carrier, tracking].filter(Boolean).join(' ') || null,
  ].filter((part): part is string => Boolean(part));
  return (
    <p className="meta dots">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
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

function SampleMenu({ sample, onOpen }: { sample: Sample; onOpen: (form: OpenForm) => void }) {
  const { t } = useContentWords();
  const { act, error } = useAct();
  const open = (form: OpenForm['form']) => onOpen({ id: sample.id, form });
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
    onSelect: () => void act(extendSample, { sampleId: sample.id }, { said: t('samples.said.extended') }),
  };
  const item = (form: OpenForm['form'], label: string): MenuItem => ({
    key: form,
    label,
    onSelect: () => open(form),
  });
  const groups: MenuItem[][] = [
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
  return (
    <>
      <Refusal error={error} />
      <Menu
        align="end"
        trigger={
          <IconButton size="s" label={t('samples.more', { product: sample.product })}>
            <Ellipsis className="i" aria-hidden="true" />
          </IconButton>
        }
        groups={groups}
      />
    </>
  );
}

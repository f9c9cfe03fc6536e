import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import type { Deliverable } from '@/lib/model/deliverable';
import { isOpen } from '@/lib/pipeline/postLinks';
import { StepButton } from './StepButton';
import type { OpenForm } from './StepForm';
import { contentStateOf, useContentWords } from './useContentWords';

type Props = {
  content: Deliverable;
  isNext: boolean;
  onStep: () => void;
  onOpen: (form: OpenForm) => void;
  children: ReactNode;
};

/** A promised piece of content: what, how far it is, its next step, and the rest in a menu. */
export function ContentLine({ content, isNext, onStep, onOpen, children }: Props) {
  const { t } = useContentWords();
  return (
    <li className="piece">
      <div className="row">
        <b className="nw">{t(`content.formats.${content.format}`)}</b>
        {content.about && (
          <span className="cut" dir="auto">
            {content.about}
          </span>
        )}
        <span className="grow" />
        <span className="meta nw">{t(`content.states.${contentStateOf(content)}`)}</span>
        <ContentMenu content={content} onOpen={onOpen} />
      </div>
      <Details content={content} />
      {content.postUrl && (
        <a className="link cut" href={content.postUrl} target="_blank" rel="noreferrer">
          {content.postUrl.replace(/^https:\/\/(www\.)?/, '')}
        </a>
      )}
      {children ?? <StepButton item={{ is: 'content', row: content }} isNext={isNext} onStep={onStep} />}
    </li>
  );
}

function Details({ content }: { content: Deliverable }) {
  const { t, day, due } = useContentWords();
  const { dueAt, zone, postedAt, disclosure, adCode, rightsUntil } = content;
  const parts = [
    dueAt ? due(dueAt, zone) : !postedAt && t('content.dueUnknown'),
    content.extendedAt && t('content.extended'),
    content.zoneIsOurs && dueAt && t('content.ourClock'),
    postedAt && t('content.postedOnDay', { day: day(postedAt) }),
    disclosure && t(`content.verdicts.${disclosure.verdict}`),
    adCode &&
      (adCode.until ? t('content.adCodeUntil', { code: adCode.code, day: day(adCode.until) }) : adCode.code),
    rightsUntil && t('content.rightsUntilDay', { day: day(rightsUntil) }),
  ].filter((part): part is string => Boolean(part));
  return (
    <p className="meta dots">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}

function ContentMenu({ content, onOpen }: { content: Deliverable; onOpen: (form: OpenForm) => void }) {
  const { t } = useContentWords();
  const item = (form: OpenForm['form'], label: string, impossible: string | null = null): MenuItem => ({
    key: form,
    label,
    impossible,
    onSelect: () => onOpen({ id: content.id, form }),
  });
  const isPosted = content.postedAt !== null;
  const notMovable =
    content.dueBy === 'sample'
      ? t('errors.deliverable.dueBySample')
      : content.dueAt
        ? null
        : t('errors.deliverable.noDue');
  return (
    <Menu
      align="end"
      trigger={
        <IconButton size="s" label={t('content.more', { what: t(`content.formats.${content.format}`) })}>
          <Ellipsis className="i" aria-hidden="true" />
        </IconButton>
      }
      groups={[
        [
          item('edit', t('content.edit')),
          ...(isOpen(content) ? [item('extend', t('content.extendMore'), notMovable)] : []),
        ],
        [
          item('post', isPosted ? t('content.changeLink') : t('content.steps.post')),
          item(
            'disclosure',
            t('content.steps.disclosure'),
            isPosted ? null : t('errors.deliverable.notPosted'),
          ),
          item('adCode', t('content.adCode')),
          item('rights', t('content.rights')),
        ],
        isOpen(content) ? [item('cancel', t('content.cancel'))] : [],
      ]}
    />
  );
}

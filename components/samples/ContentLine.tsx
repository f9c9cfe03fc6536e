import { places } from '@/components/app/places';
import { useSettings } from '@/components/app/useSettings';
import type { MenuItem } from '@/components/ui/Menu';
import type { Deliverable } from '@/lib/model/deliverable';
import { isOpen } from '@/lib/pipeline/postLinks';
import { PieceLine, type PieceProps } from './PieceLine';
import type { OpenForm } from './StepForm';
import { contentStateOf, useContentWords } from './useContentWords';
import { useDisclosureWords } from './useDisclosureWords';

/** A promised piece of content, with the way to its post and to the check of its label. */
export function ContentLine({ content, onOpen, ...rest }: PieceProps & { content: Deliverable }) {
  const { t, day, due } = useContentWords();
  const checked = useDisclosureWords();
  const groups = useMenu(content, onOpen);
  const { format, about, dueAt, zone, postedAt, disclosure, adCode, rightsUntil } = content;
  return (
    <PieceLine
      {...rest}
      item={{ is: 'content', row: content }}
      head={
        <>
          <b className="nw">{t(`content.formats.${format}`)}</b>
          {about && (
            <span className="cut" dir="auto">
              {about}
            </span>
          )}
        </>
      }
      state={t(`content.states.${contentStateOf(content)}`)}
      menu={{ label: t('content.more', { what: t(`content.formats.${format}`) }), groups }}
      details={[
        !postedAt && (dueAt ? due(dueAt, zone) : t('content.dueUnknown')),
        !postedAt && content.extendedAt && t('content.extended'),
        !postedAt && content.zoneIsOurs && dueAt && t('content.ourClock'),
        postedAt && t('content.postedOnDay', { day: day(postedAt, zone ?? undefined) }),
        disclosure && checked(disclosure),
        adCode &&
          (adCode.until
            ? t('content.adCodeUntil', { code: adCode.code, day: day(adCode.until) })
            : adCode.code),
        rightsUntil && t('content.rightsUntilDay', { day: day(rightsUntil) }),
      ]}
      more={<Post content={content} />}
    />
  );
}

/** The post's own words and link, and the check of its label. */
function Post({ content }: { content: Deliverable }) {
  const { t } = useContentWords();
  const { shows } = useSettings();
  const { dealId, id, postUrl, caption, disclosure } = content;
  if (!postUrl) return null;
  return (
    <>
      {caption?.text && (
        <p className="post-caption" dir="auto">
          {caption.text}
        </p>
      )}
      <div className="row">
        <a className="link cut" href={postUrl} target="_blank" rel="noreferrer">
          {postUrl.replace(/^https:\/\/(www\.)?/, '')}
        </a>
        <span className="grow" />
        {disclosure && shows('disclosure') && (
          <a className="link nw" href={`#${places.check(dealId, id)}`}>
            {t('content.checkAgain')}
          </a>
        )}
      </div>
    </>
  );
}

function useMenu(content: Deliverable, onOpen: (form: OpenForm) => void): MenuItem[][] {
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
  return [
    [
      item('edit', t('content.edit')),
      ...(isOpen(content) ? [item('extend', t('content.extendMore'), notMovable)] : []),
    ],
    [
      item('post', isPosted ? t('content.changeLink') : t('content.steps.post')),
      item('disclosure', t('content.seen'), isPosted ? null : t('errors.deliverable.notPosted')),
      item('adCode', t('content.adCode')),
      item('rights', t('content.rights')),
    ],
    isOpen(content) ? [item('cancel', t('content.cancel'))] : [],
  ];
}

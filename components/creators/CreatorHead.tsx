import { ArrowUpRight, ChevronDown, ChevronLeft, ChevronUp, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { places } from '@/components/app/places';
import { useNeighbours } from '@/components/app/useListOrder';
import { usePlace } from '@/components/app/usePlace';
import { IconButton } from '@/components/ui/IconButton';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import type { Profile } from '@/lib/model/profile';
import { useWords } from './useWords';

type Props = {
  dealId: string;
  profile: Profile | null;
  /** Said in the head once the name has scrolled away. */
  title: ReactNode;
  /** Beside a list there is nowhere to go back to. */
  isBesideList: boolean;
  menu: MenuItem[][];
};

/** Back, the place in the list, the neighbours, the account's own page, everything else. */
export function CreatorHead({ dealId, profile, title, isBesideList, menu }: Props) {
  const { t } = useWords();
  const { go } = usePlace();
  const { place, count, previous, next } = useNeighbours(dealId);
  const step = (id: string | null, label: string, icon: ReactNode) => (
    <IconButton
      size="s"
      label={label}
      impossible={id ? null : label}
      onClick={() => id && go(places.deal(id))}
    >
      {icon}
    </IconButton>
  );

  return (
    <header className="head">
      {!isBesideList && (
        <IconButton className="back" label={t('creator.back')} onClick={() => go(places.pipeline)}>
          <ChevronLeft className="i" aria-hidden="true" />
        </IconButton>
      )}
      <span className="grow cut b">{title}</span>
      {place > 0 && count > 1 && (
        <>
          <span className="meta nw">{t('creator.position', { place, total: count })}</span>
          {step(previous, t('creator.previous'), <ChevronUp className="i" aria-hidden="true" />)}
          {step(next, t('creator.next'), <ChevronDown className="i" aria-hidden="true" />)}
        </>
      )}
      {profile && (
        <a
          className="btn quiet icon"
          href={profile.url}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={t('creator.openProfile')}
          title={t('creator.openProfile')}
        >
          <ArrowUpRight className="i" aria-hidden="true" />
        </a>
      )}
      <Menu
        align="end"
        trigger={
          <IconButton label={t('creator.more')}>
            <Ellipsis className="i" aria-hidden="true" />
          </IconButton>
        }
        groups={menu}
      />
    </header>
  );
}

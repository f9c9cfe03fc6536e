import { ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';

/** Whose they are: working alone, mine or nobody's. */
export function OwnerMenu({ onOwner }: { onOwner: (ownerId: 'me' | null) => void }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  useKeys({ o: () => setOpen(true) });
  return (
    <Menu
      side="top"
      align="end"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button>
          {t('pipeline.bulk.owner')} <kbd>O</kbd>
          <ChevronUp className="i s" aria-hidden="true" />
        </Button>
      }
      groups={[
        [
          { key: 'me', label: t('pipeline.bulk.mine'), kbd: 'M', onSelect: () => onOwner('me') },
          { key: 'nobody', label: t('pipeline.bulk.nobody'), kbd: 'N', onSelect: () => onOwner(null) },
        ],
      ]}
    />
  );
}

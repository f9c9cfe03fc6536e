import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { modKey } from './modKey';
import { useAssignedKeys } from './useAssignedKeys';
import { useSettings } from './useSettings';
import { useT } from './useT';

/** Every key in one sheet: those of the screens, and those the browser has really assigned. */
export function KeySheet({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { t } = useT();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim" />
        <Dialog.Popup className="sheet">
          <div className="row">
            <Dialog.Title className="grow">{t('keys.title')}</Dialog.Title>
            <Dialog.Close render={<IconButton label={t('keys.close')} />}>
              <X className="i" aria-hidden="true" />
            </Dialog.Close>
          </div>
          <p className="meta">{t('keys.note')}</p>
          <KeyTable />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The keys themselves: in the sheet and in Settings. */
export function KeyTable() {
  const { t } = useT();
  const { shows } = useSettings();
  const assigned = useAssignedKeys();
  return (
    <div className="key-groups">
      <Keys
        title={t('keys.everywhere')}
        keys={[
          [[`${modKey} K`], t('keys.palette')],
          [['/'], t('keys.search')],
          ...(shows('desk') ? [[['G', 'N'], t('keys.goToNow')] satisfies [string[], string]] : []),
          [['G', 'P'], t('keys.goToPipeline')],
          ...(shows('pipeline') ? [[['G', 'B'], t('keys.goToBoard')] satisfies [string[], string]] : []),
          [['G', 'D'], t('keys.goToDue')],
          [['G', 'L'], t('lists.title')],
          [['G', 'I'], t('keys.goToImport')],
          [['G', 'U'], t('keys.goToDuplicates')],
          [['G', 'M'], t('keys.goToTemplates')],
          [['Z', `${modKey} Z`], t('keys.undo')],
          [['?'], t('keys.help')],
          [['Esc'], t('keys.escape')],
        ]}
      />
      <Keys
        title={t('keys.inLists')}
        keys={[
          [['J', 'K'], t('keys.move')],
          [['↵'], t('keys.open')],
          [['⇧ F'], t('keys.filter')],
          ...(shows('pipeline')
            ? ([
                [['⇧ V'], t('keys.keepView')],
                [['1', '9', '0'], t('keys.views')],
              ] satisfies [string[], string][])
            : []),
          [['X', '⇧ X'], t('keys.select')],
          [[`${modKey} A`], t('keys.selectAll')],
          [['T', 'L'], t('keys.tagOrList')],
          ...(shows('ownFields') ? ([[['V'], t('keys.fillField')]] satisfies [string[], string][]) : []),
          [['⇧ C'], t('keys.draftMany')],
          [['S'], t('keys.stage')],
          [['F'], t('keys.followUp')],
          [['C'], t('keys.write')],
          [['P'], t('keys.nextStep')],
          [['E'], t('keys.export')],
        ]}
      />
      <Keys
        title={t('keys.inTable')}
        keys={[
          [['←', '→'], t('keys.cells')],
          [['↵', 'F2'], t('keys.editCell')],
          [['⇥'], t('keys.nextCell')],
        ]}
      />
      {shows('pipeline') && (
        <Keys
          title={t('keys.onBoard')}
          keys={[
            [['⇧ ←', '⇧ →'], t('keys.moveCard')],
            [['X', '⇧ ↓'], t('keys.chooseCards')],
            [['␣'], t('keys.lift')],
          ]}
        />
      )}
      <Keys title={t('keys.inImport')} keys={[[[`${modKey} ↵`], t('keys.writeSheet')]]} />
      <Keys
        title={t('keys.inDuplicates')}
        keys={[
          [['↵'], t('keys.mergePair')],
          [['N'], t('keys.notSame')],
          [['J'], t('keys.laterPair')],
        ]}
      />
      {shows('desk') && (
        <Keys
          title={t('keys.inNow')}
          keys={[
            [['↵'], t('keys.nextRight')],
            [['H'], t('keys.later')],
            [['D'], t('keys.declined')],
            [['⇧ D'], t('keys.optedOut')],
          ]}
        />
      )}
      <Keys
        title={t('keys.inThreads')}
        keys={[
          [['R'], t('keys.pasteReply')],
          [['Y'], t('keys.takeSuggestion')],
          [['A'], t('keys.answer')],
          [['D'], t('keys.declined')],
          [['⇧D'], t('keys.optedOut')],
        ]}
      />
      <Keys
        title={t('keys.fromPages')}
        keys={assigned.map(({ what, key }) => [
          key ? [key] : [],
          key ? t(`keys.commands.${what}`) : `${t(`keys.commands.${what}`)}: ${t('keys.notAssigned')}`,
        ])}
      />
    </div>
  );
}

function Keys({ title, keys }: { title: string; keys: [string[], string][] }) {
  return (
    <section>
      <h3 className="meta">{title}</h3>
      <dl className="keys">
        {keys.map(([caps, what]) => (
          <div key={`${caps}${what}`}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

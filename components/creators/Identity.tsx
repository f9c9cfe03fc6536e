import { Check, Pencil } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Face } from '@/components/ui/Face';
import { IconButton } from '@/components/ui/IconButton';
import { Name } from '@/components/ui/Name';
import { PlatformIcon } from '@/components/ui/PlatformIcon';
import { renameCreator } from '@/lib/commands';
import type { Creator } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';
import { displayName } from './displayName';
import { Refusal } from './Refusal';
import { TakeApart } from './SamePerson';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** Whose page this is: name, and every account with what the site says of it. */
export function Identity({ creator, profiles }: { creator: Creator; profiles: readonly Profile[] }) {
  const [isNaming, setNaming] = useState(false);
  return (
    <div className="identity row t">
      <Face name={displayName(creator, profiles)} seed={creator.id} size="l" />
      <div className="grow">
        {isNaming ? (
          <NameForm creator={creator} profiles={profiles} onDone={() => setNaming(false)} />
        ) : (
          <NameLine creator={creator} profiles={profiles} onEdit={() => setNaming(true)} />
        )}
        {profiles.map((profile) => (
          <Handle key={profile.id} profile={profile} isOneOfSeveral={profiles.length > 1} />
        ))}
      </div>
    </div>
  );
}

function NameLine({
  creator,
  profiles,
  onEdit,
}: {
  creator: Creator;
  profiles: readonly Profile[];
  onEdit: () => void;
}) {
  const { t } = useWords();
  const name = displayName(creator, profiles);
  return (
    <div className="row name-line">
      <h1>{name ? <Name>{name}</Name> : <span className="unknown">{t('creator.noName')}</span>}</h1>
      <IconButton size="s" className="edit" label={t('creator.rename')} onClick={onEdit}>
        <Pencil className="i s" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

function NameForm({
  creator,
  profiles,
  onDone,
}: {
  creator: Creator;
  profiles: readonly Profile[];
  onDone: () => void;
}) {
  const { t } = useWords();
  const { act, error } = useAct();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (!name || (await act(renameCreator, { creatorId: creator.id, name }))) onDone();
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && onDone()}
    >
      <div className="row">
        <span className="field filled grow">
          <input
            name="name"
            aria-label={t('creator.name')}
            defaultValue={displayName(creator, profiles) ?? ''}
            maxLength={200}
            autoComplete="off"
            dir="auto"
            // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
            autoFocus
          />
        </span>
        <Button type="submit">{t('creator.save')}</Button>
      </div>
      <Refusal error={error} />
    </form>
  );
}

function Handle({ profile, isOneOfSeveral }: { profile: Profile; isOneOfSeveral: boolean }) {
  const { t, day } = useWords();
  const former = profile.handles.filter(({ to }) => to !== null).at(-1);
  return (
    <>
      <div className="row dim handle">
        <PlatformIcon platform={profile.platform} />
        <a className="cut quiet" href={profile.url} target="_blank" rel="noreferrer noopener">
          <bdi>@{profile.handle}</bdi>
        </a>
        {profile.verified && (
          <span className="row verified">
            <Check className="i s" aria-hidden="true" />
            {t('creator.verified')}
          </span>
        )}
        {isOneOfSeveral && <TakeApart profile={profile} />}
      </div>
      {former?.to && (
        <div className="meta cut">
          {t('creator.formerHandle', { handle: former.handle, day: day(former.to) })}
        </div>
      )}
    </>
  );
}

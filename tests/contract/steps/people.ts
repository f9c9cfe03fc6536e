import { commands } from '@/lib/commands';
import { makeCapture } from '@/tests/make';
import { instant, nowhere, one, type Steps, step, type World, words } from './world';

export const peopleSteps: Steps = [
  (w) => step(commands.addToPipeline, { capture: capture(w), brandId: w.brandId }),
  (w) => step(commands.addToPipeline, { capture: capture(w), brandId: w.brandId }),
  (w) =>
    step(commands.suppressUnknown, {
      who:
        w.random() < 0.5
          ? { platform: 'tiktok', handle: `Cook.${Math.floor(w.random() * 60)}` }
          : { address: `Cook.${Math.floor(w.random() * 40)}@cook.example` },
      brandId: w.pick([null, w.brandId]),
      reason: 'asked',
    }),
  (w) =>
    step(commands.erasePerson, {
      creatorId: w.random() < 0.9 ? nowhere : one(w, 'creatorId'),
      suppress: w.random() < 0.5,
    }),
  (w) =>
    step(commands.correctZone, {
      creatorId: one(w, 'creatorId'),
      zone: w.pick(['Asia/Kolkata', null, 'Mars/Base', 'Europe/Berlin']),
    }),
  (w) => step(commands.renameCreator, { creatorId: one(w, 'creatorId'), name: w.pick(words) }),
  (w) =>
    step(commands.addContact, {
      creatorId: one(w, 'creatorId'),
      kind: 'email',
      value: w.pick(['a@b.example', 'c@d.example']),
    }),
  (w) =>
    step(commands.removeContact, { creatorId: one(w, 'creatorId'), kind: 'email', value: 'a@b.example' }),
  (w) =>
    step(commands.mergeCreators, {
      keptId: one(w, 'creatorId'),
      goneId: one(w, 'creatorId'),
      choices: w.random() < 0.5 ? { name: 'gone', zone: 'kept' } : {},
      leaveOut: [],
    }),
  (w) => step(commands.unmergeCreators, { goneId: one(w, 'creatorId') }),
  (w) => step(commands.markDifferent, { oneId: one(w, 'creatorId'), otherId: one(w, 'creatorId') }),
  (w) => step(commands.linkProfile, { profileId: one(w, 'profileId'), creatorId: one(w, 'creatorId') }),
];

function capture(world: World) {
  const handle = `cook.${Math.floor(world.random() * 12)}`;
  const known = world.random() < 0.7;
  const followers =
    world.random() < 0.8 ? { value: Math.floor(world.random() * 1e6), exact: world.random() < 0.5 } : null;
  return makeCapture({
    platform: 'tiktok',
    handle,
    url: `https://www.tiktok.com/@${handle}`,
    platformId: known ? `70000000000000000${Math.floor(world.random() * 14)}` : null,
    displayName: world.pick(['Ana', '欧阳诗涵', null]),
    bio: world.pick([`Madrid 🇪🇸 ${handle}@cook.example`, 'one pan', null]),
    followers,
    at: instant(world),
  });
}

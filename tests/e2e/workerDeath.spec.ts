import { seededRandom } from '../make';
import { expect, test } from './extension';
import { practice } from './practice';
import { asAnother } from './rewrite';

const rounds = Number(process.env.JIANLIAN_ROUNDS ?? 5);
const seed = Number(process.env.JIANLIAN_SEED ?? 20261124);

/** Milliseconds from the press to the stop: before it, while the page is read and stored, and after the answer. */
const moments = [-200, 0, 5, 15, 30, 60, 120, 300, 800];

test(`${rounds} saves with the worker stopped around them: nothing lost, nothing doubled`, async ({
  extension,
  serve,
  panel,
}) => {
  test.setTimeout(60_000 + rounds * 15_000);
  const random = seededRandom(seed);
  const devtools = await extension.context.newCDPSession(panel.page);
  await devtools.send('ServiceWorker.enable');
  const stop = () => devtools.send('ServiceWorker.stopAllWorkers');
  let saidSaved = 0;

  for (let round = 0; round < rounds; round++) {
    const moment = (moments[round % moments.length] ?? 0) + Math.floor(random() * 20);
    const person = {
      handle: `round${round}.example`,
      platformId: String(7_200_000_000_000 + round),
      name: `Round ${round}`,
    };
    const saved = asAnother(practice.tiktok.id, person);
    const page = await serve(saved.url, saved.html);
    await page.ready();

    if (moment < 0) await stop();
    const stopping = moment < 0 ? undefined : page.page.waitForTimeout(moment).then(stop);
    await page.pressMiddle();
    await stopping;

    const said = await page.answered().then(
      () => page.state(),
      () => 'no answer',
    );
    const stored = (await panel.rows('profiles')).filter(({ handle }) => handle === person.handle);
    if (said === 'inPipeline') {
      expect(stored, `round ${round}, stop after ${moment} ms: said saved`).toHaveLength(1);
      saidSaved++;
    }
    expect(stored.length, `round ${round}, stop after ${moment} ms`).toBeLessThanOrEqual(1);

    await page.addToPipeline(); // a person who is not told "saved" presses again; one who is may too
    await expect
      .poll(
        async () => (await panel.rows('profiles')).filter(({ handle }) => handle === person.handle).length,
      )
      .toBe(1);
    await page.page.close();
  }

  const [profiles, creators, deals, observations] = await Promise.all([
    panel.rows('profiles'),
    panel.rows('creators'),
    panel.rows('deals'),
    panel.rows('observations'),
  ]);
  expect({ profiles: profiles.length, creators: creators.length, deals: deals.length }).toEqual({
    profiles: rounds,
    creators: rounds,
    deals: rounds,
  });
  const ids = new Set(profiles.map(({ id }) => id));
  expect(observations.filter(({ profileId }) => !ids.has(profileId))).toEqual([]);
  console.log(`[soak] ${rounds} rounds, seed ${seed}, ${saidSaved} said saved at once`);
});

import { mutate as damage, type Person, personAttribute } from '../e2e/mutate';
import { seededRandom } from '../make';
import { gridKinds } from './gridKinds';
import { type Kind, pick, type Random } from './kind';
import { pageKinds } from './pageKinds';
import { scriptKinds } from './scriptKinds';

export type Mutant = { html: string /** What was done to the page, in order. */; changes: string[] };

const kinds: Kind[] = [...scriptKinds, ...pageKinds, ...gridKinds];

/** A damaged copy of a person's page, as text; the same seed gives the same one. */
export function mutantOf(saved: Document, person: Person, seed: number): Mutant {
  const random = seededRandom(seed);
  const page = saved.cloneNode(true) as Document;
  const changes = random() < 0.5 ? damagedOnceMore(page, person, random) : [];
  for (let left = Math.ceil(random() * 2); left > 0; left--) {
    const kind = pick(kinds, random);
    if (!kind) continue;
    kind.apply({ page, random, person });
    changes.push(kind.name);
  }
  const html = `<!doctype html>${page.documentElement.outerHTML}`;
  if (random() > 0.05) return { html, changes };
  return {
    html: html.slice(0, Math.floor(html.length * random())),
    changes: [...changes, 'the page is cut'],
  };
}

/** The kinds of the browser test; the person is told to them in the root, and not left there. */
function damagedOnceMore(page: Document, person: Person, random: Random): string[] {
  page.documentElement.setAttribute(personAttribute, JSON.stringify(person));
  const changes = damage(page, random);
  page.documentElement.removeAttribute(personAttribute);
  return changes;
}

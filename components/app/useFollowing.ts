import { startTransition, useEffect, useState } from 'react';
import { screenIsComing } from './heldKey';

/** So long one stays on a row before what stands beside it follows, in ms: nobody reads the pages that go by. */
const settledAfter = 80;

/**
 * What stands beside a list for the row in hand. It follows when one has stopped at a row and the row itself has been drawn; until then the
 * one before stays in sight, and its keys must rest, since they would act on a person that is no longer in hand.
 */
export function useFollowing(inHand: string | null): { beside: string | null; isComing: boolean } {
  const [beside, setBeside] = useState<string | null>(null);
  useEffect(() => {
    if (inHand === beside) return;
    if (inHand === null) return setBeside(null);
    screenIsComing(performance.now());
    const timer = setTimeout(() => startTransition(() => setBeside(inHand)), settledAfter);
    return () => clearTimeout(timer);
  }, [inHand, beside]);
  return { beside, isComing: inHand !== beside };
}

import { at, jsonOf } from '../embedded';
import type { Source } from '../site';
import { userReading } from './user';

/** Profile pages until about 2021. */
export const nextData: Source = {
  id: 'nextData',
  kinds: ['profile'],
  read(document, place) {
    const info = at(jsonOf(document.getElementById('__NEXT_DATA__')), 'props', 'pageProps', 'userInfo');
    return userReading(place, at(info, 'user'), at(info, 'stats'), at(info, 'statsV2'));
  },
};

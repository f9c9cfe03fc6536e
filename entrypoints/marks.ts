import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marksOn } from '@/components/capture/marks';

export default defineUnlistedScript(() => ({ marksOn }));

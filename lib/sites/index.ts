export { captureProfile } from './capture';
export { siteAt } from './siteAt';

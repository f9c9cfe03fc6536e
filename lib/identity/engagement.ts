import type { Profile } from '@/lib/model/profile';

/** `share`: 0.046 is 4.6 %. `n`: over how many videos. `exact`: all three counts are. */
export type Engagement = { share: number; n: number; exact: boolean };

/**
 * Likes ÷ videos ÷ followers, over the life of the account: all that a TikTok profile says of how its videos are met. null where one of
 * the three is unknown or there is nothing to divide by; an Instagram page never says the likes.
 */
export function engagementOf({
  likes,
  posts,
  followers,
}: Pick<Profile, 'likes' | 'posts' | 'followers'>): Engagement | null {
  if (!likes || !posts?.value || !followers?.value) return null;
  return {
    share: likes.value / posts.value / followers.value,
    n: posts.value,
    exact: likes.exact && posts.exact && followers.exact,
  };
}

/** `n`: over how many videos the views are; `posts`: over how many the likes are. `share` and `exact` as above. */
export type ViewEngagement = Engagement & { posts: number };

/**
 * Likes ÷ videos ÷ median views: how many of those who see a video like it. The likes are over the life of the account, the views over its
 * newest videos, since a page says no others. null where one of the three is unknown or there is nothing to divide by.
 */
export function viewEngagementOf({
  likes,
  posts,
  views,
}: Pick<Profile, 'likes' | 'posts' | 'views'>): ViewEngagement | null {
  if (!likes || !posts?.value || !views?.value) return null;
  return {
    share: likes.value / posts.value / views.value,
    n: views.n,
    posts: posts.value,
    exact: likes.exact && posts.exact && views.exact,
  };
}

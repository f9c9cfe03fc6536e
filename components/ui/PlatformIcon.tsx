/** The site an account is on. Its name is read; drawn as a plain line, not as a logo. */
export function PlatformIcon({ platform }: { platform: 'tiktok' | 'instagram' }) {
  const name = platform === 'tiktok' ? 'TikTok' : 'Instagram';
  return (
    <svg className="i s pf" viewBox="0 0 16 16" role="img" aria-label={name}>
      {platform === 'tiktok' ? (
        <>
          <path d="M9.3 2.2v8a2.7 2.7 0 1 1-2.7-2.7" />
          <path d="M9.3 2.2c.2 2 1.6 3.3 3.7 3.4" />
        </>
      ) : (
        <>
          <rect x="2.3" y="2.3" width="11.4" height="11.4" rx="3.4" />
          <circle cx="8" cy="8" r="2.6" />
          <path d="M11.3 4.7h.01" strokeWidth="2" />
        </>
      )}
    </svg>
  );
}

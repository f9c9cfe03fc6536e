import { Component, type ReactNode } from 'react';
import { AppError } from '@/lib/errors';
import { Broken } from './Broken';

/** A screen that throws is a bug, or a store that failed while it was read: said in place, with a way on. A class: React has no other way. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure: AppError | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: AppError.from(error) };
  }

  override componentDidCatch(error: unknown): void {
    console.error('screen', error);
  }

  override render(): ReactNode {
    const { failure } = this.state as { failure: AppError | null };
    return failure ? (
      <Broken code={failure.code} details={String(failure.cause ?? '')} />
    ) : (
      this.props.children
    );
  }
}

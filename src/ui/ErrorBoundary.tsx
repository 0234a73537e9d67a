import { Component, type ComponentChildren } from "preact";

interface ErrorBoundaryProps {
  /** What to show instead, usually a Failure; `retry` draws the children again. */
  readonly fallback: (error: unknown, retry: () => void) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Keeps a fault in one part of the page from emptying all of it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { fault: { error: unknown } | null }> {
  override state: { fault: { error: unknown } | null } = { fault: null };

  static override getDerivedStateFromError(error: unknown) {
    return { fault: { error } };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return this.props.fallback(fault.error, () => this.setState({ fault: null }));
  }
}

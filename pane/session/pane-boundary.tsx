/** Where a screen breaks, people get a sentence and a way on, not a white pane. React knows such boundaries as classes only. */
import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";
import { Component } from "react";
import type { ReactNode } from "react";
import { paneMessages as say } from "../../core/messages/en/pane";
import { EmptyState } from "../shared/empty-state";

interface PaneBoundaryProps {
  children: ReactNode;
  /** Everything from the beginning. */
  onStartAgain: () => void;
}

export class PaneBoundary extends Component<PaneBoundaryProps, { reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    const startAgain = (): void => {
      this.setState({ reason: null });
      this.props.onStartAgain();
    };
    return (
      <main role="alert">
        <EmptyState icon={<ErrorCircleRegular />} title={say.brokenTitle} text={say.unexpected(reason)}>
          <Button appearance="primary" onClick={startAgain}>
            {say.startAgain}
          </Button>
        </EmptyState>
      </main>
    );
  }
}

import { type DragEvent, type RefObject, useState } from 'react';

/** Type of the dragged data: a card may be dropped only in the list that it came from. */
const dragType = 'application/x-barnrattsprovning-record';

/**
 * Native drag and drop for the cards of one list: the handle is dragged, the card that is dropped on says
 * where to. The keyboard has the same by arrow keys on the handle.
 */
export function useDragToMove(
  card: RefObject<HTMLLIElement | null>,
  index: number,
  onMove: (from: number, to: number) => void,
) {
  const [isOver, setIsOver] = useState(false);

  const handle = {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.stopPropagation();
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData(dragType, String(index));
      if (card.current) {
        event.dataTransfer.setDragImage(card.current, 12, 12);
        card.current.parentElement?.setAttribute('data-dragging', '');
      }
    },
    onDragEnd() {
      card.current?.parentElement?.removeAttribute('data-dragging');
    },
  };

  const target = {
    'data-drop': isOver ? '' : undefined,
    onDragOver(event: DragEvent) {
      const sameList = card.current?.parentElement?.hasAttribute('data-dragging');
      if (sameList && event.dataTransfer.types.includes(dragType)) {
        event.preventDefault();
        event.stopPropagation();
        setIsOver(true);
      }
    },
    onDragLeave() {
      setIsOver(false);
    },
    onDrop(event: DragEvent) {
      setIsOver(false);
      const from = Number.parseInt(event.dataTransfer.getData(dragType), 10);
      if (Number.isInteger(from) && card.current?.parentElement?.hasAttribute('data-dragging')) {
        event.preventDefault();
        event.stopPropagation();
        onMove(from, index);
      }
    },
  };

  return { handle, target };
}

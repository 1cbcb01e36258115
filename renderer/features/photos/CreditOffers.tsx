import type { NewsroomPerson } from '#renderer/api/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Byline } from '#shared/document/content.ts';
import { printedCreditText } from '#shared/document/credit.ts';
import { creditedTo, creditOffers } from './credit-offers.ts';
import type { PhotoWords } from './photo-uses.ts';
import styles from './PhotoFields.module.css';

interface CreditOffersProps {
  readonly credit: string;
  readonly bylines: readonly Byline[];
  readonly people: readonly NewsroomPerson[];
  readonly onWrite: (words: Partial<PhotoWords>) => void;
}

/** Who of those that sign the article the credit names; where it is empty, their initials for the taking. */
export function CreditOffers({ credit, bylines, people, onWrite }: CreditOffersProps) {
  const { photos } = useWords();
  if (credit.trim() !== '') {
    const penName = creditedTo(credit, bylines, people);
    return penName === undefined ? null : <p className={styles.says}>{photos.creditedTo(penName)}</p>;
  }
  const offers = creditOffers(bylines, people);
  if (offers.length === 0) return null;
  return (
    <div className={styles.actions}>
      {offers.map((offer) => (
        <Button
          key={offer.credit}
          icon="add"
          label={photos.creditOf(printedCreditText(offer.credit), offer.penName)}
          onPress={() => onWrite({ credit: offer.credit })}
        >
          {printedCreditText(offer.credit)}
        </Button>
      ))}
    </div>
  );
}

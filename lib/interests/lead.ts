import { type InterestSide, interestPath } from './model';

/** Leads an action to its interest's page on the actor's side, which then says what was done: `interests.done.<status>`. */
export const leadToInterest = ({
  id,
  side,
  done,
}: {
  id: string;
  side: InterestSide;
  done: string;
}) => ({ redirectTo: `${interestPath(side, id)}?done=${done}` });

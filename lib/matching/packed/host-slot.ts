/** One sector of a host as masks. */
export type HostSlot = {
  sector: number;
  dirs: number;
  weight: number;
  /** Sub-topics listed as offered and sought. */
  offered: number;
  sought: number;
  /** The same for an open sector, which welcomes all of them in its own directions; 0 when it is not. */
  openOffered: number;
  openSought: number;
};

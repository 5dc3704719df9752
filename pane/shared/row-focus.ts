/** In a long list only the row that has the focus, and what stands in it, is reached with Tab. */
import { createContext, useContext } from "react";

export const RowTabIndexContext = createContext<0 | -1>(0);

/** The tabIndex for controls in a row of a VirtualList; 0 outside of one. */
export const useRowTabIndex = (): 0 | -1 => useContext(RowTabIndexContext);

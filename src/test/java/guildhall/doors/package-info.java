/// Attacks on the doors of the house: what browsers are told, who gets in, and what leaks.
package guildhall.doors;

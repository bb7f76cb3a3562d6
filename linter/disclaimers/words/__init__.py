"""The phrases that fill each slot, in tables by subject: slot → phrases between bars."""

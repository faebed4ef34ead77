-- No query looks for a row by its whole text, and gathering figures of long texts takes most of the time of gathering any.
alter table expressions alter column text set statistics 0, alter column marks set statistics 0;
alter table paragraphs alter column quote set statistics 0;
alter table provisions alter column quote set statistics 0, alter column action set statistics 0,
  alter column deadline set statistics 0, alter column recurrence set statistics 0, alter column themes set statistics 0;
alter table citations alter column quote set statistics 0;
alter table mandates alter column quote set statistics 0, alter column ceiling set statistics 0;
alter table acts alter column quote set statistics 0, alter column participants set statistics 0,
  alter column outcome set statistics 0, alter column vote set statistics 0;
alter table findings alter column quote set statistics 0, alter column message set statistics 0;
alter table matches alter column reasons set statistics 0;
alter table audit alter column details set statistics 0, alter column hash set statistics 0, alter column previous_hash set statistics 0;

-- a carousel that begins with a video has no picture of its own
alter table sandbox.medium alter column file_key drop not null;

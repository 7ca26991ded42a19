-- A draft has no publication: the entry itself knows what it is to publish.
alter table content_calendar_entry
	add column kind text check (kind in ('image', 'reel', 'carousel', 'story')),
	add column media jsonb not null default '[]' check (jsonb_typeof(media) = 'array'),
	add column options jsonb not null default '{}' check (jsonb_typeof(options) = 'object'),
	add column first_comment text,
	add column social_profiles jsonb not null default '[]' check (jsonb_typeof(social_profiles) = 'array'),
	add column test_mode boolean not null default false;

update content_calendar_entry entry set kind = publication.kind, media = publication.media,
	options = publication.options, first_comment = publication.first_comment, test_mode = publication.test_mode
from publication where publication.id = entry.publication_id;

alter table content_calendar_entry
	drop column media_urls,
	add constraint content_calendar_entry_kind_with_media check ((kind is null) = (media = '[]'));

-- what is upcoming, and what lies between two dates
create index content_calendar_entry_scheduled_date on content_calendar_entry (user_id, scheduled_date);

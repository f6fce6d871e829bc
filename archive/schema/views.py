"""Views with plain names for people."""

VIEWS = """
CREATE VIEW bai_viet AS -- Articles under Vietnamese column names, newest first
SELECT
  id, -- số của bài (number of the article)
  portal AS cong, -- cổng thông tin (portal)
  title AS tieu_de, -- tiêu đề (title)
  published_day AS ngay_dang, -- ngày đăng, YYYY-MM-DD (the portal's own day)
  category AS chuyen_muc, -- chuyên mục (section)
  author AS tac_gia, -- tác giả (byline)
  source AS nguon, -- nguồn (source the portal names)
  lead AS tom_tat, -- đoạn dẫn (lead)
  text AS noi_dung, -- toàn văn (whole text)
  url AS dia_chi, -- địa chỉ trên cổng (address on the portal)
  state AS tinh_trang -- tình trạng: live còn, gone đã mất, moved đã chuyển (state)
FROM articles ORDER BY published_day DESC, published_utc DESC, id;

CREATE VIEW articles_by_month AS -- Number of articles per portal, category and month
SELECT
  portal, -- portal
  category, -- section of the portal
  substr(published_day, 1, 7) AS month, -- month of the portal's own date, YYYY-MM
  count(*) AS articles -- number of articles
FROM articles WHERE published_day IS NOT NULL GROUP BY portal, category, month;

CREATE VIEW changes AS -- Every revision of every article, newest change first
SELECT
  r.change_id, -- value of the change counter
  r.article_id, -- the article
  a.portal, -- its portal
  a.url, -- its address now
  r.seq, -- label of the revision within the article
  r.kind, -- first, change (by the portal) or reading (by another extractor)
  r.captured_at, -- when the portal showed it, UTC
  r.recorded_at, -- when the archive recorded it, UTC
  r.title -- title then
FROM revisions AS r JOIN articles AS a ON a.id = r.article_id ORDER BY r.change_id DESC;

CREATE VIEW coverage AS -- What is kept of each portal, and since when
SELECT
  portal, -- portal
  count(*) AS articles, -- number of articles
  min(published_day) AS first_day, -- earliest day an article bears
  max(published_day) AS last_day, -- latest day an article bears
  min(first_seen_at) AS kept_since, -- first capture, UTC
  max(last_seen_at) AS last_seen_at, -- latest capture that showed an article, UTC
  sum(state = 'gone') AS gone, -- articles that are gone from the portal
  sum(revision_count > 1) AS revised -- articles the portal changed
FROM articles GROUP BY portal;
"""
